import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

/** From before there were requests. The app's iframe exists only while its tab is open. */
export const pushOnLoad = {
  ...newest,
  id: 'push-on-load',
  name: 'Chatwoot 2.6',
  peculiarity: 'Sends conversation and contact when the app has loaded, and knows no requests.',
  answers: 'none',
  pushes: [],
  sends: { ...newest.sends, members: ['conversation', 'contact'] },
  destroysHidden: true,
  returnsToMessages: false,
} as const satisfies HostProfile;
