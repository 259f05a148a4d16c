import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

export const silent = {
  ...newest,
  id: 'silent',
  name: 'Silent',
  peculiarity: 'Sends the context once, when the frame first loads, and never again.',
  answers: 'none',
  pushesOnLoad: 'once',
  pushes: [],
} as const satisfies HostProfile;
