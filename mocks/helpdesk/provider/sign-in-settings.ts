/** How agents sign in at the pretend provider. */
export interface SignInSettings {
  /** How long an access token lives, in seconds. */
  readonly life: number;
  readonly on: ReadonlySet<SignInOption>;
}

/** What can be unlike the best of providers. The first part is used in the page's address. */
export const SIGN_IN_OPTIONS = [
  { id: 'cut-off', name: 'The provider cuts its window off (COOP)' },
  { id: 'strict', name: 'A refresh token is good for one renewal' },
  { id: 'loses-renewal', name: 'The answer of the first renewal is lost' },
  { id: 'no-renewal', name: 'There are no refresh tokens' },
  { id: 'another-api', name: 'Tokens are for another API' },
  { id: 'blocked', name: 'The helpdesk blocks pop-up windows' },
] as const;

export type SignInOption = (typeof SIGN_IN_OPTIONS)[number]['id'];

export const USUAL_LIFE = 300;
export const SHORT_LIFE = 20;
const MAX_LIFE = 3_600;

/** Reads them from an address: `on`, or `cut-off,20s`. What makes no sense is left out; undefined: there is no sign-in. */
export function readSignIn(text: string | null | undefined): SignInSettings | undefined {
  if (!text) return undefined;
  const parts = text.split(',');
  const [life] = parts.flatMap((part) => /^([1-9]\d{0,3})s$/.exec(part)?.[1] ?? []);
  const on = SIGN_IN_OPTIONS.filter(({ id }) => parts.includes(id)).map(({ id }) => id);
  if (on.length === 0 && life === undefined && !parts.includes('on')) return undefined;
  return { life: Math.min(Number(life ?? USUAL_LIFE), MAX_LIFE), on: new Set(on) };
}

/** Writes them; undefined where there is none. */
export function signInText(settings: SignInSettings | undefined): string | undefined {
  if (!settings) return undefined;
  const { life, on } = settings;
  const parts = [...on, ...(life === USUAL_LIFE ? [] : [`${life}s`])];
  return parts.join(',') || 'on';
}

/** The app's address with them, and what the provider knows the app as. */
export function withSignIn(
  app: string,
  settings: SignInSettings | undefined,
  client: string,
): string {
  const text = signInText(settings);
  if (text === undefined) return app;
  const url = new URL(app);
  url.searchParams.set('sign-in', text);
  url.searchParams.set('client', client);
  return url.href;
}

/** With an option or without it. */
export function withOption(
  settings: SignInSettings,
  option: SignInOption,
  isOn: boolean,
): SignInSettings {
  const others = [...settings.on].filter((each) => each !== option);
  return { ...settings, on: new Set(isOn ? [...others, option] : others) };
}
