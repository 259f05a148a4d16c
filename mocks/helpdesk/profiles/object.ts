import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

export const object = {
  ...newest,
  id: 'object',
  name: 'Object instead of text',
  peculiarity: 'Posts the context as an object instead of JSON text.',
  sends: { ...newest.sends, as: 'object' },
} as const satisfies HostProfile;
