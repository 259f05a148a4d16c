import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

/** Each app has a listener of its own, which is deaf while the app is hidden. */
export const hiddenDropped = {
  ...newest,
  id: 'hidden-dropped',
  name: 'Chatwoot 3.15 – 4.16',
  peculiarity: 'Answers only the visible app; requests of a hidden one are dropped silently.',
  answers: 'shown-frame',
  pushes: [],
  sends: { ...newest.sends, members: ['conversation', 'contact', 'currentAgent'] },
  hasNeighbour: true,
} as const satisfies HostProfile;
