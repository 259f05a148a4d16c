import type { HostProfile } from './host-profile.ts';
import { hiddenDropped } from './hidden-dropped.ts';

/** Of the listeners of several apps one survives. When its frame is gone, nobody is answered. */
export const wrongFrame = {
  ...hiddenDropped,
  id: 'wrong-frame',
  name: 'Chatwoot 2.17 – 3.14',
  peculiarity:
    'Has several apps and one listener: what this app asks is answered to the other app, or to nobody.',
  answers: 'last-frame',
} as const satisfies HostProfile;
