import { expect, test } from 'vitest';
import { identityOf } from '../../src/app/identity.ts';
import type { Contact, Conversation } from '../../src/frame/host/context-schema.ts';
import { groupMembers } from '../../src/shell/group-members.ts';

const group: Contact = { id: 1, name: 'Our kitchen', identifier: '120363000000@g.us' };
const jo = { id: 2, type: 'contact', name: 'Jo', phone_number: '+491510000002' };
const ida = { id: 3, type: 'contact', name: 'Ida', email: 'ida@example.test' };

function conversationWith(...senders: object[]): Conversation {
  return {
    id: 41,
    channel: 'Channel::Whatsapp',
    group_type: 'group',
    messages: senders.map((sender, id) => ({ id, message_type: 0, sender })),
  };
}

const namesOf = (contact: Contact, conversation: Conversation) =>
  groupMembers(contact, conversation, identityOf).map((member) => member.contact.name);

test('the members are those who have written, each once', () => {
  expect(namesOf(group, conversationWith(jo, ida, jo))).toEqual(['Jo', 'Ida']);
});

test('whom the conversation is with is a member, too, unless it is the group itself', () => {
  expect(namesOf({ ...ida, id: 4, name: 'Una' }, conversationWith(jo))).toEqual(['Una', 'Jo']);
});

test('who cannot be looked up is none', () => {
  const hidden = { id: 5, type: 'contact', name: 'Hidden', phone_number: '+49151****' };

  expect(namesOf(group, conversationWith(hidden, jo))).toEqual(['Jo']);
});

test('agents and bots are none', () => {
  const conversation = conversationWith(
    jo,
    { ...ida, type: 'user' },
    { ...ida, type: 'agent_bot' },
  );
  const answer = { id: 9, message_type: 1, sender: ida };

  expect(
    namesOf(group, { ...conversation, messages: [...(conversation.messages ?? []), answer] }),
  ).toEqual(['Jo']);
});

test('a member is as well known as on any conversation of that channel', () => {
  const [member] = groupMembers(group, conversationWith(jo), identityOf);

  expect(member?.identity).toStrictEqual({
    isGroup: false,
    keys: [{ name: 'phone', value: '+491510000002', proof: 'channel' }],
  });
});

test('what the website has signed is not signed for each who writes', () => {
  const conversation = {
    ...conversationWith({ ...jo, identifier: 'C-2' }),
    channel: 'Channel::WebWidget',
    meta: { hmac_verified: true },
  };
  const [member] = groupMembers(group, conversation, identityOf);

  expect(member?.identity.keys.map(({ proof }) => proof)).toEqual(['claimed', 'claimed']);
});
