import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

export const pushesEveryChange = {
  ...newest,
  id: 'pushes-every-change',
  name: 'Pushes every change',
  peculiarity: 'Pushes new messages and assignments too, which no known helpdesk does yet.',
  pushes: ['theme', 'definitions', 'message', 'assignee'],
} as const satisfies HostProfile;
