import { counted } from '../../shell/counted.ts';

/** What the conversation says. */
export const texts = {
  details: 'Conversation',
  status: 'Status',
  priority: 'Priority',
  channel: 'Channel',
  labels: 'Labels',
  team: 'Team',
  subject: 'Subject',
  started: 'Started',
  browser: 'Browser',
  referer: 'Came from',
  none: 'The helpdesk sent no conversation.',
  messages: 'Recent messages',
  showAll: 'Show all',
  showLess: 'Show less',
  noMessages: 'No public messages are loaded.',
  noPriority: 'None',
  attachments: (count: number) => counted(count, 'attachment', 'attachments'),
  customer: 'Customer',
  agent: 'Agent',
  automatic: 'Automatic',
  statuses: {
    open: 'Open',
    resolved: 'Resolved',
    pending: 'Pending',
    snoozed: 'Snoozed',
  } as Readonly<Record<string, string>>,
  priorities: {
    low: 'Low',
    medium: 'Medium',
    high: 'High',
    urgent: 'Urgent',
  } as Readonly<Record<string, string>>,
};
