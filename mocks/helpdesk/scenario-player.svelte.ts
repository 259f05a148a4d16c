import type { Desk } from './desk.svelte.ts';
import { readFaults } from './faults/fault-settings.ts';
import { isHelpdesks, type HelpdeskStep, type Scenario, type Step } from './scenarios/scenario.ts';
import { scenarioOf } from './scenarios/scenarios.ts';
import { situationOf } from './situation-of.ts';
import { longerThan } from './waits.ts';

/** Plays a scenario at the desk, step by step. */
export class ScenarioPlayer {
  /** How many steps are behind. */
  done = $state(0);
  /** A step takes its time. */
  busy = $state(false);
  readonly #desk: Desk;
  /** Distinguishes an earlier play from the current one. */
  #play = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get scenario(): Scenario | undefined {
    return this.#desk.scenario === undefined ? undefined : scenarioOf(this.#desk.scenario);
  }

  /** The step that comes next; undefined: it is over, or nothing is played. */
  get next(): Step | undefined {
    return this.scenario?.steps[this.done];
  }

  /** Puts everything as the scenario begins, also when it is already being played. */
  async start(id: string) {
    const scenario = scenarioOf(id);
    if (!scenario) return;
    const play = this.#begin();
    // Before the app is loaded: its first request may come at once.
    await this.#desk.dataApi.fail(scenario.start.dataApi ?? {});
    if (play === this.#play) this.#desk.begin(situationOf(scenario));
  }

  /** Does the next step, or takes it as done where it is the agent's. */
  async step() {
    const { next } = this;
    if (!next || this.busy) return;
    const play = this.#play;
    this.busy = true;
    if (isHelpdesks(next)) await this.#perform(next);
    if (play !== this.#play) return;
    this.busy = false;
    this.done += 1;
  }

  /** Does what the helpdesk does by itself, as far as the agent's next step. */
  async run() {
    if (this.busy) return;
    while (this.next && isHelpdesks(this.next)) await this.step();
  }

  /** Leaves the scenario and everything that it changed. */
  async stop() {
    this.#begin();
    await this.#desk.dataApi.fail({});
    const { openId, profile } = this.#desk;
    const nothing = {
      faults: readFaults(null),
      tab: 'app',
      contexts: {},
      scenario: undefined,
      signIn: undefined,
    } as const;
    this.#desk.begin({ conversation: openId, profile: profile.id, ...nothing });
  }

  #begin(): number {
    this.busy = false;
    this.done = 0;
    this.#play += 1;
    return this.#play;
  }

  async #perform(step: HelpdeskStep) {
    const desk = this.#desk;
    switch (step.do) {
      case 'open':
        desk.open(step.conversation);
        break;
      case 'show':
        desk.tab = step.tab;
        break;
      case 'change':
        change(desk, step.what);
        break;
      case 'learn':
        desk.learn(step.context);
        break;
      case 'post':
        for (const message of step.messages) desk.host?.send(message);
        break;
      case 'faults':
        desk.faults = readFaults(step.faults);
        break;
      case 'data-api':
        await this.#desk.dataApi.fail(step.faults);
        break;
      case 'wait':
        await new Promise((resolve) =>
          setTimeout(resolve, longerThan(step.longerThan, desk.signIn)),
        );
        break;
      default:
        step satisfies never;
    }
  }
}

function change(desk: Desk, what: Extract<HelpdeskStep, { do: 'change' }>['what']) {
  switch (what) {
    case 'message':
      desk.receiveMessage();
      break;
    case 'assignee':
      desk.assignToMe();
      break;
    case 'contact':
      desk.changeContact();
      break;
    case 'theme':
      desk.toggleTheme();
      break;
    case 'definitions':
      desk.changeDefinitions();
      break;
    default:
      what satisfies never;
  }
}
