import { get, writable, type Readable } from 'svelte/store';
import { pathOf, type Action } from '../../data/action.ts';
import type { Api } from '../../data/client.ts';
import { loggedWritesOf } from '../../data/writes-log.ts';
import { write, type WriteOutcome } from '../../data/write.ts';

type Id = number | string | null | undefined;

/** Whose and where: a write is confirmed for exactly one of these. */
export interface Bound {
  readonly customer: { readonly id: string; readonly name: string };
  readonly conversation: Id;
  readonly contact: Id;
}

/** What an agent has set out to do. */
export interface Intention {
  // What it is of is the business of its own definition.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly action: Action<any, any>;
  readonly subject: unknown;
  readonly bound: Bound;
  /** Reads again what the action renews, of this customer. */
  readonly renew: () => void;
}

/** The open dialog. */
export interface OpenDialog extends Intention {
  /** Sent, and not answered yet. */
  readonly isPending: boolean;
  /** The API has refused it, and the agent may change what is filled in. */
  readonly refused?: Extract<WriteOutcome, { kind: 'not-done' }> | undefined;
}

/** What became of a write, until the agent puts it away. */
export interface Result {
  readonly id: string;
  /** The customer it was confirmed for. */
  readonly customer: string;
  /** What it was. */
  readonly about: string;
  /** `left`: nothing was sent, because the context changed while the dialog was open. */
  readonly outcome: WriteOutcome | { readonly kind: 'left' };
  /** Being asked for, or sent again. */
  readonly isBusy: boolean;
  /** Whether it may be sent again: what became of it is not known, and the agent still looks at the same customer. */
  readonly mayRepeat: boolean;
}

export interface Writes {
  readonly dialog: Readable<OpenDialog | undefined>;
  readonly results: Readable<readonly Result[]>;
  /** Without effect while a dialog is open. */
  open(intention: Intention): void;
  /** The agent has confirmed what is filled in. Without effect unless a dialog is open and nothing of it is under way. */
  confirm(input: unknown): Promise<void>;
  /** Closes the dialog. What was sent goes on, and its result is shown. */
  close(): void;
  /** What is on screen, whenever it may have changed; undefined: nothing that is sure. A dialog that was opened for something else closes. */
  contextIs(bound: Pick<Bound, 'contact' | 'conversation'> | undefined): void;
  /** What the dialog is about is not on screen any more. */
  leave(intention: Intention): void;
  /** Asks the API what became of a write. */
  check(id: string): Promise<void>;
  /** Sends a write again whose outcome is not known, with the same key. */
  repeat(id: string): Promise<void>;
  dismiss(id: string): void;
}

interface Sent {
  readonly intention: Intention;
  readonly input: unknown;
  readonly key: string;
}

/**
 * The writes of this frame. No write without a confirmation, none twice, none for another customer than it was
 * confirmed for, and no result is lost as long as the frame lives.
 *
 * @param newKey a new `Idempotency-Key`
 */
export function createWrites(api: Api, newKey: () => string): Writes {
  const dialog = writable<OpenDialog | undefined>();
  const results = writable<readonly Result[]>([]);
  const sent = new Map<string, Sent>();

  let now: Pick<Bound, 'contact' | 'conversation'> | undefined;

  const isHere = ({ bound }: Intention) =>
    now !== undefined && now.contact === bound.contact && now.conversation === bound.conversation;

  const change = (id: string, to: Partial<Result>) => {
    results.update((all) => all.map((each) => (each.id === id ? { ...each, ...to } : each)));
  };

  function leaveDialog() {
    const open = get(dialog);
    if (!open) return;
    dialog.set(undefined);
    // What is under way says itself what became of it.
    if (open.isPending) return;
    const { action, subject, bound } = open;
    show({
      id: newKey(),
      customer: bound.customer.name,
      about: action.texts.title(subject),
      outcome: { kind: 'left' },
      isBusy: false,
      mayRepeat: false,
    });
  }

  function show(result: Result) {
    results.update((all) => [...all.filter(({ id }) => id !== result.id), result]);
  }

  async function send({ intention, input, key }: Sent, isRepeat: boolean): Promise<WriteOutcome> {
    const { action, subject, bound } = intention;
    const outcome = await write(api, {
      method: action.method,
      path: pathOf(action.path, action.params(subject, bound.customer.id)),
      body: action.bodyOf ? action.bodyOf(input, subject) : input,
      key,
      isRepeat,
      answer: action.answer,
      reasonOf: action.reasonOf,
    });
    if (outcome.kind !== 'not-done') intention.renew();
    return outcome;
  }

  /** What the API itself says of it; undefined: nothing that helps. */
  async function asked({ intention, key }: Sent): Promise<WriteOutcome | undefined> {
    const { id } = intention.bound.customer;
    const all = await loggedWritesOf(api, id, new AbortController().signal).catch(() => []);
    const found = all.find((each) => each.id === key);
    if (found?.status === 'done') return { kind: 'done', answer: undefined, isAccepted: false };
    if (found?.status !== 'failed') return undefined;
    return {
      kind: 'not-done',
      failure: undefined,
      reason: found.reason ?? undefined,
    };
  }

  async function lookUp(id: string) {
    const known = sent.get(id);
    if (!known) return;
    change(id, { isBusy: true });
    const outcome = await asked(known);
    if (outcome) known.intention.renew();
    change(id, { isBusy: false, ...(outcome && { outcome, mayRepeat: false }) });
  }

  return {
    dialog,
    results,
    open(intention) {
      if (get(dialog) || !isHere(intention)) return;
      dialog.set({ ...intention, isPending: false });
    },
    async confirm(input) {
      const open = get(dialog);
      if (!open || open.isPending) return;
      const { action, subject, bound, renew } = open;
      const intention = { action, subject, bound, renew };
      const pending: OpenDialog = { ...intention, isPending: true };
      dialog.set(pending);
      const attempt: Sent = { intention, input, key: newKey() };
      const outcome = await send(attempt, false);
      const isOpen = get(dialog) === pending;
      if (isOpen && outcome.kind === 'not-done') {
        // What the agent has filled in is kept; sent again it is another intention, with a key of its own.
        dialog.set({ ...intention, isPending: false, refused: outcome });
        return;
      }
      if (isOpen) dialog.set(undefined);
      sent.set(attempt.key, attempt);
      show({
        id: attempt.key,
        customer: bound.customer.name,
        about: action.texts.about(input, subject),
        outcome,
        isBusy: false,
        mayRepeat: outcome.kind === 'unknown' && isHere(intention),
      });
      if (outcome.kind === 'unknown') await lookUp(attempt.key);
    },
    close() {
      dialog.set(undefined);
    },
    contextIs(bound) {
      now = bound;
      const open = get(dialog);
      if (open && !isHere(open)) leaveDialog();
      results.update((all) =>
        all.map((each) => {
          const known = sent.get(each.id);
          const mayRepeat =
            each.outcome.kind === 'unknown' && known !== undefined && isHere(known.intention);
          return mayRepeat === each.mayRepeat ? each : { ...each, mayRepeat };
        }),
      );
    },
    leave({ action, subject, bound }) {
      const open = get(dialog);
      if (open?.action === action && open.subject === subject && open.bound === bound)
        leaveDialog();
    },
    check: lookUp,
    async repeat(id) {
      const known = sent.get(id);
      const result = get(results).find((each) => each.id === id);
      if (!known || !result?.mayRepeat || result.isBusy || !isHere(known.intention)) return;
      change(id, { isBusy: true });
      const outcome = await send(known, true);
      change(id, {
        outcome,
        isBusy: false,
        mayRepeat: outcome.kind === 'unknown' && isHere(known.intention),
      });
    },
    dismiss(id) {
      results.update((all) => all.filter((each) => each.id !== id || each.isBusy));
    },
  };
}
