import { expect, test } from 'vitest';
import { isAssignedToBot } from '../../../src/frame/stores/assignee.ts';
import { contextOf } from '../../support/context-of.ts';

test.each([
  ['a bot', { assignee: { id: 2, name: 'Helper' }, assignee_type: 'AgentBot' }, true],
  ['an assistant', { assignee: { id: 2 }, assignee_type: 'Captain::Assistant' }, true],
  ['a bot after a live update', { assignee: { id: 2, type: 'agent_bot' } }, true],
  ['an agent', { assignee: { id: 5, name: 'Kim' }, assignee_type: 'User' }, false],
  ['an agent of an older host', { assignee: { id: 5, name: 'Kim', role: 'agent' } }, false],
  ['no one any more', { assignee: null, assignee_type: 'AgentBot' }, false],
  ['no one', {}, false],
])('a conversation of %s', (_, meta, expected) => {
  const { conversation } = contextOf({ conversation: { id: 1, meta } });

  expect(isAssignedToBot(conversation)).toBe(expected);
});

test('no conversation is assigned to no bot', () => {
  expect(isAssignedToBot(undefined)).toBe(false);
});
