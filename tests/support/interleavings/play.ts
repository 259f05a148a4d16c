import { dequal } from 'dequal';
import type { Context } from '../../../src/frame/host/context-schema.ts';
import { DISTURBANCES, type Act } from './acts.ts';
import { CONTEXTS, TEXTS, type Story } from './stories.ts';
import { RULES } from './rules.ts';
import { sessionOf, untilIdle, startStage, type Show } from './stage.ts';

/** How often each rule had something to look at. */
export const looks = new Map(Object.keys(RULES).map((name) => [name, 0]));

/** Plays the acts and looks at every rule after each. Throws with the name of a rule that is broken. */
export async function play(acts: readonly Act[], apiIsDeaf: boolean, show: Show) {
  const stage = startStage({ apiIsDeaf, show });
  const hidden = new Set<string>();
  let newest: Context | undefined;
  let isOver = false as boolean;
  let after = stage.look();
  let unansweredRequests = after.requests;
  let shownNow: Story | undefined;
  /** The agent has pressed Refresh, and the helpdesk has not answered yet. */
  let isRefreshDue = false;
  /** What the helpdesk showed when each request came. */
  const shownThen = [shownNow];

  for (const [index, act] of acts.entries()) {
    const before = after;
    const previous = newest;
    const posted = await perform(act);
    await untilIdle();
    after = stage.look();
    while (shownThen.length < after.requests) shownThen.push(shownNow);

    const accepted = posted && !isOver ? posted : undefined;
    newest = accepted ?? newest;
    if (accepted || act.act === 'show' || act.act === 'refresh') unansweredRequests = 0;
    unansweredRequests += after.requests - before.requests;
    const moment = {
      act,
      before,
      after,
      isShown: hidden.size === 0,
      isOver,
      accepted,
      newest,
      isIdentical: accepted !== undefined && dequal(accepted, previous),
      unansweredRequests,
      isRefreshDue,
    };
    isRefreshDue = (isRefreshDue || act.act === 'refresh') && after.asking;
    for (const [name, rule] of Object.entries(RULES)) {
      const holds = rule(moment);
      if (holds !== undefined) looks.set(name, (looks.get(name) ?? 0) + 1);
      if (holds === false) throw new Error(`Broken: ${name} (act ${index + 1})`);
    }
  }

  /** @returns the context that the helpdesk has posted to the app, if any. */
  async function perform(act: Act): Promise<Context | undefined> {
    switch (act.act) {
      case 'open':
        shownNow = act.story;
        return post(act.story);
      case 'answer': {
        const request = among(shownThen, act.request);
        const story = act.about === 'now' ? shownNow : request;
        return story && shownThen.length > 0 ? post(story) : undefined;
      }
      case 'disturb': {
        const origin = act.by === 'a refused origin' ? ['https://elsewhere.test'] : [];
        stage.deliver(DISTURBANCES[act.by], ...origin);
        return undefined;
      }
      case 'hide':
        hidden.add(act.what);
        stage.setHidden(act.what, true);
        return undefined;
      case 'show':
        hidden.delete(act.what);
        stage.setHidden(act.what, false);
        return undefined;
      case 'wake':
        stage.page.comeBack();
        return undefined;
      case 'refresh':
        // A frame that is gone has no button.
        if (!isOver) stage.screen.refresh();
        return undefined;
      case 'go on':
        if (!isOver) stage.goOn();
        return undefined;
      case 'pass':
        await stage.pass(act.ms);
        return undefined;
      case 'sleep':
        stage.sleep(act.ms);
        return undefined;
      case 'api answers':
        among(stage.api.calls, act.call)?.answer(act.answer);
        return undefined;
      case 'api is too slow':
        among(stage.api.calls, act.call)?.expire();
        return undefined;
      case 'sign in':
        if (!isOver) stage.session.write(sessionOf(act.as));
        return undefined;
      case 'session ends':
        if (!isOver && stage.session.read()) stage.session.end(act.reason);
        return undefined;
      case 'end':
        if (!isOver) stage.end();
        isOver = true;
        return undefined;
      default:
        return act satisfies never;
    }
  }

  function post(story: Story): Context {
    stage.deliver(TEXTS[story]);
    return CONTEXTS[story];
  }
}

/** Counts from the newest, so that small numbers mean what is going on. */
function among<T>(all: readonly T[], number: number): T | undefined {
  return all.at(-1 - (number % all.length));
}
