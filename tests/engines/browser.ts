import { APP_TAB } from '../../app.config.js';

/*
 * What a test does in a real browser. Firefox is driven over WebDriver BiDi and WebKit over WebDriver, each in
 * a file of its own: no client that is kept up drives both and runs on this version of Node. A frame is named
 * by the selectors of the `iframe` elements that lead to it, from the page inwards.
 */

/** What can travel between a test and a page. */
export type Json =
  | null
  | boolean
  | number
  | string
  | undefined
  | readonly Json[]
  | { readonly [member: string]: Json };

export type Frame = readonly string[];

/** The page itself. */
export const PAGE: Frame = [];
/** The app in the pretend helpdesk, or in a pane. */
export const APP: Frame = [`iframe[title="${APP_TAB}"]`];

export interface Browser {
  readonly name: 'firefox' | 'webkit' | 'chromium';
  /** Loads a page in the only tab, and waits until it is loaded with its frames. */
  open: (url: string) => Promise<void>;
  /** Runs a function there that uses nothing from around it. Rejects with what it throws, or without the frame. */
  run<Arguments extends readonly Json[], Result>(
    frame: Frame,
    script: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** A real click in the middle of the element that the function finds. */
  click<Arguments extends readonly Json[]>(
    frame: Frame,
    find: (...values: Arguments) => Element | null | undefined,
    ...values: Arguments
  ): Promise<void>;
  /** Real key presses, one after the other, to whatever has the focus there. */
  press(frame: Frame, ...keys: readonly string[]): Promise<void>;
  /** In CSS pixels, what the page gets. */
  resize(width: number, height: number): Promise<void>;
  /** As PNG. */
  screenshot(): Promise<Buffer>;
  /** How many windows the page has opened and are still there. */
  windows(): Promise<number>;
  /** Goes on in the window that the page has opened; what it returns goes back to the page. Rejects where there is none. */
  enterWindow(): Promise<() => Promise<void>>;
  /** Puts the page out of sight, behind another tab or minimised; what it returns brings it back. */
  cover(): Promise<() => Promise<void>>;
  close: () => Promise<void>;
}

/** Keys without a character, as WebDriver writes them. */
export const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
} as const;

/** Starts a program, and ends it with this process if nothing else does. */
export function keepForThisProcess(child: { kill(): boolean }): void {
  process.once('exit', () => child.kill());
}
