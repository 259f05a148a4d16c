import type { HostProfile } from './host-profile.ts';

/**
 * - The whole context is posted as JSON text, to any origin: that is all there is to the protocol, so
 *   whichever page the frame has loaded gets it.
 * - It is posted whenever the frame has loaded something, and on demand: when the frame posts the request
 *   key, letter for letter, while the agent can see it. A request of a hidden frame is lost, not kept.
 * - A change of the theme or of the attribute definitions is posted without being asked for. While the
 *   frame is hidden it waits, and is posted once when the agent comes back.
 * - Nothing else is ever posted. An app that wants to know of a new message has to ask.
 */
export const newest = {
  id: 'newest',
  name: 'Newest',
  peculiarity:
    'Sends theme and attribute definitions and pushes when they change; answers the app while it is visible.',
  requestKey: 'snypto-dashboard-app:fetch-info',
  answers: 'asking-frame-if-shown',
  pushesOnLoad: 'always',
  pushes: ['theme', 'definitions'],
  sends: {
    members: ['conversation', 'contact', 'currentAgent', 'customAttributes', 'theme'],
    extra: {},
    as: 'text',
    casing: 'as-stored',
  },
  destroysHidden: false,
  returnsToMessages: true,
  hasNeighbour: false,
  isPhone: false,
} as const satisfies HostProfile;
