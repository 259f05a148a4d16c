import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

export const contactOnly = {
  ...newest,
  id: 'contact-only',
  name: 'Contact only',
  peculiarity: 'Sends null in place of the conversation.',
  sends: { ...newest.sends, extra: { conversation: null } },
} as const satisfies HostProfile;
