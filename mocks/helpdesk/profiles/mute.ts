import type { HostProfile } from './host-profile.ts';
import { silent } from './silent.ts';

export const mute = {
  ...silent,
  id: 'mute',
  name: 'Mute',
  peculiarity: 'Never sends anything.',
  pushesOnLoad: 'never',
} as const satisfies HostProfile;
