import type { HostProfile } from './host-profile.ts';
import { pushOnLoad } from './push-on-load.ts';

/** The first one that answers requests, without looking at which app asked. */
export const firstFrame = {
  ...pushOnLoad,
  id: 'first-frame',
  name: 'Chatwoot 2.9',
  peculiarity:
    'Has one listener for the whole page, which answers the first frame, whichever app asks.',
  answers: 'first-frame',
} as const satisfies HostProfile;
