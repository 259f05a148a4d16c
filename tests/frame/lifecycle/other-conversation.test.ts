import { expect, test } from 'vitest';
import {
  annasConversation,
  annasConversationResolved,
  bensConversation,
  conversationWithoutContact,
} from '../../support/conversations.ts';
import { startFrame, type Frame } from '../../support/frame.ts';

/** A frame that shows Anna and has asked for a newer context. */
function startRefreshingFrame() {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();
  return frame;
}

const nameOnScreen = (frame: Frame) => frame.context.received?.contact?.name;

test('another conversation is shown at once, also while a request is outstanding', () => {
  const frame = startRefreshingFrame();

  frame.post(bensConversation);

  expect(nameOnScreen(frame)).toBe('Ben');
});

test('another conversation while a request is outstanding is confirmed by one more', () => {
  const frame = startRefreshingFrame();

  frame.post(bensConversation);

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

test.each([
  ['another id as text', { id: 'b3c1-77' }],
  ['another account’s id as text', { id: 'a2f0-11', account_id: 'two' }],
])('a conversation with %s is another conversation', (_, changed) => {
  const { conversation } = annasConversation;
  const textual = { ...conversation, id: 'a2f0-11', account_id: 'one' };
  const frame = startFrame();
  frame.post({ ...annasConversation, conversation: textual });
  frame.refresh();

  frame.post({ ...bensConversation, conversation: { ...textual, ...changed } });

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

test('an id that was a number and is text is the same conversation', () => {
  const frame = startRefreshingFrame();
  const { conversation } = annasConversation;

  frame.post({
    ...annasConversation,
    conversation: { ...conversation, id: '41', account_id: '7' },
  });

  expect(frame).toMatchObject({ status: 'context-received', asks: 2 });
});

test('without a conversation another contact’s id as text is another subject', () => {
  const frame = startFrame();
  frame.post({ contact: { id: 'c-1', name: 'Anna' } });
  frame.refresh();

  frame.post({ contact: { id: 'c-2', name: 'Ben' } });

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

test('another conversation while no request is outstanding is not confirmed', () => {
  const frame = startFrame();
  frame.post(annasConversation);

  frame.post(bensConversation);

  expect(frame).toMatchObject({ status: 'context-received', asks: 1 });
});

test('the first context is not confirmed', () => {
  const frame = startFrame();
  frame.pass(4_300);

  frame.post(annasConversation);

  expect(frame).toMatchObject({ status: 'context-received', asks: 4 });
});

test('another conversation is confirmed while a request of the first series is outstanding', () => {
  const frame = startFrame();
  frame.pass(300);
  frame.post(annasConversation);

  frame.post(bensConversation);

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

test('a request of 5 seconds ago is no longer outstanding', () => {
  const frame = startFrame();
  frame.pass(300);
  frame.post(annasConversation);
  frame.pass(5_000);

  frame.post(bensConversation);

  expect(frame).toMatchObject({ status: 'context-received', asks: 2 });
});

test('a change within the same conversation is not confirmed', () => {
  const frame = startRefreshingFrame();

  frame.post(annasConversationResolved);

  expect(frame).toMatchObject({ status: 'context-received', asks: 2 });
});

test('a conversation with the same id in another account is another one', () => {
  const frame = startRefreshingFrame();

  frame.post({
    ...annasConversation,
    conversation: { ...annasConversation.conversation, account_id: 8 },
  });

  expect(frame.status).toBe('refreshing');
});

test('without a conversation another contact counts as another conversation', () => {
  const frame = startFrame();
  frame.post({ contact: annasConversation.contact });
  frame.refresh();

  frame.post({ contact: bensConversation.contact });

  expect(frame.status).toBe('refreshing');
});

test('without a conversation a change of the same contact is not confirmed', () => {
  const frame = startFrame();
  frame.post({ contact: annasConversation.contact });
  frame.refresh();

  frame.post({ contact: { ...annasConversation.contact, name: 'Anna Lind' } });

  expect(frame.status).toBe('context-received');
});

test('the same context as the answer confirms', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);

  frame.post(bensConversation);

  expect(frame).toMatchObject({ status: 'context-received', asks: 3 });
});

test('a late answer for the previous conversation does not stay', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);
  frame.post(annasConversation);

  frame.post(bensConversation);

  expect(frame).toMatchObject({ status: 'context-received', asks: 3 });
  expect(nameOnScreen(frame)).toBe('Ben');
});

test('a helpdesk that answers for two conversations in turns is asked twice a minute at most', () => {
  const frame = startFrame();
  const turns = [annasConversation, bensConversation];

  for (let answers = 0, second = 0; second < 600; second += 1) {
    frame.pass(1_000);
    if (answers < frame.asks) frame.post(turns[(answers += 1) % 2] ?? {});
  }

  expect(frame.asks).toBeLessThanOrEqual(2 + 2 * 10);
});

test('a helpdesk that answers twice, for two conversations, is asked twice a minute at most', () => {
  const frame = startFrame();

  for (let answers = 0, second = 0; second < 600; second += 1) {
    frame.pass(1_000);
    if (answers === frame.asks) continue;
    answers += 1;
    frame.post(annasConversation);
    frame.post(bensConversation);
  }

  expect(frame.asks).toBeLessThanOrEqual(2 + 2 * 10);
});

test('a confirmation that does not come leaves the context as fresh as it is', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);

  frame.pass(5_000);

  expect(frame.status).toBe('context-received');
});

test('a confirmation that does not come marks the helpdesk as silent', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);

  frame.pass(5_000);

  expect(frame.context.hostIsSilent).toBe(true);
});

test('an unconfirmed context is fresh for 60 seconds from when it came', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);
  frame.pass(59_999);
  const before = frame.status;

  frame.pass(1);

  expect([before, frame.status]).toEqual(['context-received', 'stale']);
});

test('an unconfirmed context is fresh for 60 seconds also when the page woke meanwhile', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);
  frame.pass(2_000);
  frame.wake();

  frame.pass(58_000);

  expect(frame.status).toBe('stale');
});

test('a hidden frame does not confirm', () => {
  const frame = startRefreshingFrame();
  frame.hide();

  frame.post(bensConversation);

  expect(frame).toMatchObject({ status: 'context-received', asks: 2 });
});

test('a confirmation during which the frame is hidden ends silently', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);

  frame.hide();

  expect(frame.status).toBe('context-received');
  expect(frame.context.hostIsSilent).toBe(false);
});

test('an unanswered renewal after a hidden confirmation is an ordinary one', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);
  frame.hide();
  frame.show();
  frame.refresh();

  frame.pass(5_000);

  expect(frame.status).toBe('stale');
});

test('another conversation without a contact waits for its contact while it is confirmed', () => {
  const frame = startFrame();
  frame.post(bensConversation);
  frame.refresh();
  frame.post(conversationWithoutContact);

  frame.pass(500);

  expect(frame.status).toBe('refreshing');
  expect(frame.context.contactIsMissing).toBe(true);
});

test('requests that were dropped long ago confirm nothing', () => {
  const frame = startFrame();
  frame.pass(4_300);
  frame.post(annasConversation);
  frame.pass(20_000);
  frame.refresh();
  frame.post(annasConversation);

  frame.post(bensConversation);

  expect(frame).toMatchObject({ status: 'context-received', asks: 5 });
});

test('a confirmation that grew old while hidden does not block the next', () => {
  const frame = startRefreshingFrame();
  frame.post(bensConversation);
  frame.sleep(60_000);
  frame.hide();
  frame.show();

  frame.post(annasConversation);

  expect(frame).toMatchObject({ status: 'refreshing', asks: 5 });
});

test('a context of neither a conversation nor a contact counts as another conversation', () => {
  const frame = startFrame();
  frame.post({ contact: annasConversation.contact });
  frame.refresh();

  frame.post({ currentAgent: annasConversation.currentAgent });

  expect(frame.status).toBe('refreshing');
});
