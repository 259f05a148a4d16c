import type { AccessToken } from '../data/client.ts';

/**
 * Where your data API's token comes from. None by default. The context that the helpdesk sends is no
 * login: anyone can make one. So a real token comes from a sign-in of the agent's own (never from the
 * bundle, which everyone can read).
 *
 * Called before anything is drawn, and loaded with what listens to the helpdesk: import what is large
 * inside the function, and await nothing outside it.
 */
export const accessToken: AccessToken = () => undefined;
