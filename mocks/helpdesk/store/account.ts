import type { AgentRecord, BotRecord, TeamRecord } from './records.ts';

export const ACCOUNT = 7;

/** The agent at the pretend helpdesk. Hosts send exactly these three members. */
export const currentAgent = { id: 3, name: 'Sam Rivera', email: 'sam.rivera@example.com' };

export interface Inbox {
  readonly id: number;
  readonly name: string;
  readonly channel: string;
}

export const inboxes = {
  website: { id: 11, name: 'Shop website', channel: 'Channel::WebWidget' },
  whatsApp: { id: 12, name: 'WhatsApp', channel: 'Channel::Whatsapp' },
  email: { id: 13, name: 'orders@', channel: 'Channel::Email' },
  telegram: { id: 14, name: 'Telegram', channel: 'Channel::Telegram' },
  sms: { id: 15, name: 'Text messages', channel: 'Channel::Sms' },
} satisfies Record<string, Inbox>;

/** An agent as fetched. */
export const sam: AgentRecord = {
  ...currentAgent,
  account_id: ACCOUNT,
  availability_status: 'online',
  auto_offline: true,
  confirmed: true,
  available_name: 'Sam',
  role: 'agent',
  thumbnail: '',
};

export const priya: AgentRecord = {
  id: 5,
  account_id: ACCOUNT,
  availability_status: 'busy',
  auto_offline: true,
  confirmed: true,
  email: 'priya.nair@example.com',
  available_name: 'Priya',
  name: 'Priya Nair',
  role: 'administrator',
  thumbnail: '',
};

/** An agent after a live update: without email, role and account. Messages name agents this way too. */
export function pushedAgent(agent: AgentRecord): AgentRecord {
  const { id, name, available_name, availability_status, thumbnail } = agent;
  return {
    id,
    name,
    available_name,
    avatar_url: '',
    type: 'user',
    availability_status,
    thumbnail,
  };
}

export const greeter: BotRecord = {
  id: 2,
  name: 'Greeter',
  description: 'Asks what it is about before an agent takes over',
  avatar_url: '',
  type: 'agent_bot',
};

export const ordersTeam: TeamRecord = { id: 4, name: 'orders & returns' };
