import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

export const livingFrame = {
  ...newest,
  id: 'living-frame',
  name: 'Living frame',
  peculiarity:
    'Keeps the app’s frame when the agent opens another conversation, and pushes that one into it.',
  pushes: ['theme', 'definitions', 'conversation'],
  returnsToMessages: false,
} as const satisfies HostProfile;
