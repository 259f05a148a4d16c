/** The message to the app as text: the helpdesk's own, or the edited one in its place. */
export class Draft {
  /** Undefined: it was not edited, so it follows the conversation. */
  edited = $state.raw<string>();
  #message: () => unknown;

  constructor(message: () => unknown) {
    this.#message = message;
  }

  get text(): string {
    return this.edited ?? pretty(this.#message());
  }

  get isJson(): boolean {
    return jsonProblem(this.text) === undefined;
  }

  /** Indents it, where it is JSON. */
  format() {
    if (this.edited !== undefined && this.isJson) this.edited = pretty(JSON.parse(this.text));
  }

  reset() {
    this.edited = undefined;
  }
}

/** Why a text is not JSON, in the browser's words. */
export function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
