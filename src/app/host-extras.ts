import type { HostExtra } from '../frame/host/extras.ts';

/**
 * What to do with what your helpdesk says beyond the protocol: a second message, or a member of the context
 * such as `dashboardAppToken`. Undefined: it is dropped, and nothing keeps it.
 *
 * Some brands hand an app its token that way. It comes from the helpdesk's window and an allowed origin, and
 * that is all that is known of it: let your API check it. Never log it, store it, or put it in a URL.
 *
 *     export const onHostExtra = (extra: HostExtra) => {
 *       if (extra.kind === 'members') keepToken(extra.members['dashboardAppToken']);
 *     };
 *
 * Loaded with what listens to the helpdesk: import what is large inside the function.
 */
export const onHostExtra: ((extra: HostExtra) => void) | undefined = undefined;
