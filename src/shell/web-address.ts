/** A web address, taken apart so that its host can be shown first. */
export interface WebAddress {
  /** Where it leads, without a user name: `https://bank.example@evil.example` leads to `evil.example`. */
  readonly href: string;
  readonly host: string;
  /** What follows the host, percent-encoded: nothing in it can turn the direction of the text. */
  readonly rest: string;
}

/** Undefined for what is no http(s) address. */
export function webAddress(text: string): WebAddress | undefined {
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  const { href, host, origin } = url;
  const rest = href.slice(origin.length);
  return { href, host, rest: rest === '/' ? '' : rest };
}
