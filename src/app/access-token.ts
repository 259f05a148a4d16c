import type { OwnAccess } from '../sign-in/own-access.ts';

/**
 * Your own sign-in, for a build with `VITE_API_ACCESS=own`: gives the data API's token. The context that
 * the helpdesk sends is no login, since anyone can make one. So a real token comes from a sign-in of the
 * agent's own, never from the bundle, which everyone can read.
 *
 * Called before anything is drawn, and loaded with what listens to the helpdesk: import what is large
 * inside the functions, and await nothing outside them. This file may use the window and its storage.
 */
export const access: OwnAccess = {
  /** Undefined: signed out, and the request is not sent. */
  tokenFor: () => undefined,
  /** The API has answered 401 to this token: another one sends the request once more. */
  refused: () => undefined,
  // For a screen with a button: `signIn: () => …` is called by the agent's click, and resolves once they are in.
};
