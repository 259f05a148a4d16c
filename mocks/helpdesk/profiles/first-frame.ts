import type { HostProfile } from './host-profile.ts';
import { pushOnLoad } from './push-on-load.ts';

/** The first one that hears requests, and does not look at whose they are. */
export const firstFrame = {
  ...pushOnLoad,
  id: 'first-frame',
  name: 'Chatwoot 2.9',
  peculiarity:
    'Has one listener for the whole page, which answers into the first frame, whoever asks.',
  answers: 'first-frame',
} as const satisfies HostProfile;
