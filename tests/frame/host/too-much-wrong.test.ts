import { expect, test } from 'vitest';
import { contextOf, readingOf } from '../../support/context-of.ts';
import { annaOnTheWebsite } from '../../support/contexts.ts';
import { withMember, withoutMember } from '../../support/payloads.ts';

/* How much is too much follows from the stack, which is a page's here, and larger in a worker. */

test.each([
  ['labels', Array.from({ length: 300_000 }, () => 1)],
  [
    'meta.sender.additional_attributes.social_profiles',
    Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`network ${index}`, 1])),
  ],
])('more wrong %s than the schema can report are removed, and nothing else', (path, members) => {
  const { conversation } = annaOnTheWebsite;
  const data = { conversation: withMember(conversation, path, members) };

  expect(readingOf(data)).toStrictEqual({
    kind: 'context',
    context: contextOf({ conversation: withoutMember(conversation, path) }),
    repairs: [{ path: `data.conversation.${path}`, expected: 'fewer wrong members' }],
  });
});

test('three hundred thousand wrong members that a list and its items share cost no other', () => {
  const wrong = { attribute_display_name: 1, attribute_display_type: 1, attribute_model: 1 };
  const customAttributes = Array.from({ length: 100_000 }, (_, index) => ({
    attribute_key: `plan ${index}`,
    ...wrong,
  }));
  const conversation = { id: 734, labels: Array.from({ length: 9 }, () => 'vip') };

  expect(contextOf({ conversation, customAttributes, contact: { id: 1 } })).toStrictEqual({
    conversation,
    contact: { id: 1 },
  });
});
