import { benchTabOf, type BenchTab } from './bench-tabs.ts';
import type { Theme } from './context-of.ts';
import { faultsText, readFaults, type FaultSettings } from './faults/fault-settings.ts';
import { profileOf, type ProfileId } from './profiles/profiles.ts';
import { readSignIn, signInText, type SignInSettings } from './provider/sign-in-settings.ts';
import { scenarioOf } from './scenarios/scenarios.ts';

/** How wide the app's frame is: the whole pane, or a sidebar of so many pixels. */
export type FrameWidth = (typeof FRAME_WIDTHS)[number];

export const FRAME_WIDTHS = ['full', 420, 320] as const;

/** The places of the helpdesk that show a conversation, and its apps with it. */
export type Place = (typeof PLACES)[number];

export const PLACES = ['conversations', 'inbox'] as const;

/** What can be set in the page's address, so that a situation can be opened and shared. */
export interface UrlSettings {
  /** Undefined: whichever comes first. */
  readonly conversation: number | undefined;
  readonly theme: Theme;
  readonly width: FrameWidth;
  readonly place: Place;
  /** Whether the contact panel is open beside the conversation. */
  readonly panel: boolean;
  readonly profile: ProfileId;
  readonly faults: FaultSettings;
  /** The open tab of the workbench; undefined: it is closed. */
  readonly bench: BenchTab | undefined;
  /** How the data API shall behave, see `settings-text.ts`; undefined: as it does. */
  readonly api: string | undefined;
  /** How agents sign in; undefined: the data API is open. */
  readonly signIn: SignInSettings | undefined;
  /** The id of the one that is played; undefined: none. */
  readonly scenario: string | undefined;
  /** The app's address. */
  readonly app: string;
}

/** Reads the page's address. What is absent or makes no sense there is as at the start. */
export function readUrlSettings(page: URL): UrlSettings {
  const { searchParams } = page;
  const conversation = Number(searchParams.get('conversation'));
  const width = searchParams.get('width');
  return {
    conversation: conversation > 0 ? conversation : undefined,
    theme: searchParams.get('theme') === 'dark' ? 'dark' : 'light',
    width: FRAME_WIDTHS.find((known) => String(known) === width) ?? 'full',
    place: searchParams.get('place') === 'inbox' ? 'inbox' : 'conversations',
    panel: searchParams.get('panel') === 'open',
    profile: profileOf(searchParams.get('profile')).id,
    faults: readFaults(searchParams.get('faults')),
    bench: benchTabOf(searchParams.get('bench')),
    api: searchParams.get('api') ?? undefined,
    signIn: readSignIn(searchParams.get('sign-in')),
    scenario: scenarioOf(searchParams.get('scenario') ?? '')?.id,
    app: appBeside(page) ?? webAddress(searchParams.get('app')) ?? appOnPort(page.port),
  };
}

const IN_ADDRESS = [
  'conversation',
  'theme',
  'width',
  'place',
  'panel',
  'profile',
  'faults',
  'api',
  'sign-in',
  'scenario',
  'bench',
] as const;

/** The page's address with the settings that the agent can change. All else in it stays. */
export function withUrlSettings(url: URL, settings: Omit<UrlSettings, 'app'>): URL {
  const next = new URL(url);
  const texts = {
    ...settings,
    place: settings.place === 'inbox' ? 'inbox' : undefined,
    panel: settings.panel ? 'open' : undefined,
    faults: faultsText(settings.faults) || undefined,
    'sign-in': signInText(settings.signIn),
  };
  for (const name of IN_ADDRESS) {
    const value = texts[name];
    if (value === undefined) next.searchParams.delete(name);
    else next.searchParams.set(name, String(value));
  }
  return next;
}

/** Where the app was built together with this page, no other app is shown. */
function appBeside(page: URL): string | undefined {
  const path = import.meta.env.VITE_PRETEND_APP;
  return path ? new URL(path, page).href : undefined;
}

/** Another name of this machine: the app's origin, and even its site, differs from the helpdesk's. */
function appOnPort(port: string): string {
  return new URL(`http://localhost:${port}/`).href;
}

/** An address such as `javascript:` would run in the helpdesk's own origin. */
export function webAddress(text: string | null): string | undefined {
  if (text === null || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
