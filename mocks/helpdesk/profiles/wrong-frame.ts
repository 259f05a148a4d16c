import type { HostProfile } from './host-profile.ts';
import { hiddenDropped } from './hidden-dropped.ts';

/** Of the listeners of several apps one survives. When its frame is gone, no app is answered. */
export const wrongFrame = {
  ...hiddenDropped,
  id: 'wrong-frame',
  name: 'Chatwoot 2.17 – 3.14',
  peculiarity:
    'Has several apps and one listener: requests of this app are answered to the other app, or not at all.',
  answers: 'last-frame',
} as const satisfies HostProfile;
