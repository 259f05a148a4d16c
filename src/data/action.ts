import type * as z from 'zod/mini';
import type { Money } from './fields.ts';
import type { Write } from './write.ts';

/** What an agent fills in. Its `name` is that of the input's member. */
export type Field =
  /** An amount above zero and up to `max`, in the agent's own way of writing numbers. */
  | {
      readonly kind: 'money';
      readonly name: string;
      readonly label: string;
      readonly max: Money;
      /** What is there at first. */
      readonly initial?: Money;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly label: string;
      readonly isRequired?: boolean;
      readonly maxLength: number;
    };

/**
 * Something that an agent can do to what a customer has: a write to the data API. One file of a feature makes
 * one, with its words; `ActionButton.svelte` offers it, asks for confirmation, and says what became of it.
 */
export interface Action<Subject, Input> {
  /** What the API calls it in `GET /customers/{id}/writes`, and the mock. */
  readonly id: string;
  readonly method: Write['method'];
  /** Below the API's base, with names in braces: `/customers/{customer}/invoices/{invoice}/reminders`. */
  readonly path: string;
  /** What the names in the path are. */
  readonly params: (subject: Subject, customerId: string) => Readonly<Record<string, string>>;
  /** What the fields give, and what is sent where `bodyOf` says nothing else. */
  readonly input: z.ZodMiniType<Input>;
  /** The body, where the API wants another one than the input. */
  readonly bodyOf?: (input: Input, subject: Subject) => unknown;
  /** What a success answers. */
  readonly answer?: z.ZodMiniType;
  /** What of a refusal the agent is shown, where the API does not send problem details. */
  readonly reasonOf?: (body: unknown) => string | undefined;
  /** The resources of this customer that are read again once it is done: `['invoices']`. */
  readonly renews: readonly string[];
  readonly fields: (subject: Subject) => readonly Field[];
  /** Functions, because the language may change. */
  readonly texts: {
    /** On the button that opens the dialog. */
    readonly open: () => string;
    readonly title: (subject: Subject) => string;
    /** On the button that sends it. Undefined: what is filled in is not complete. */
    readonly confirm: (input: Input | undefined, subject: Subject) => string;
    /** What it is about, for messages that are read when the dialog is gone: `Refund of €20.00 for order 1042`. */
    readonly about: (input: Input, subject: Subject) => string;
  };
}

/** The path with its names filled in. */
export function pathOf(path: string, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
