import { expect, test } from 'vitest';
import { annasConversation } from '../../support/conversations.ts';
import { startFrame } from '../../support/frame.ts';

const DAY = 86_400_000;

/** A helpdesk that pushes the context once and answers nothing. */
function startSilentFrame() {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(65_000);
  return frame;
}

test('an unanswered renewal marks the helpdesk as silent', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();

  frame.pass(5_000);

  expect(frame.context.hostIsSilent).toBe(true);
});

test('before a renewal has failed the helpdesk is not called silent', () => {
  const frame = startFrame();
  frame.pass(DAY);

  frame.post(annasConversation);

  expect(frame.context.hostIsSilent).toBe(false);
});

test('time does not make the frame ask a silent helpdesk', () => {
  const frame = startSilentFrame();

  frame.pass(DAY);

  expect(frame).toMatchObject({ status: 'stale', asks: 2 });
});

test('being shown again does not make the frame ask a silent helpdesk', () => {
  const frame = startSilentFrame();
  frame.hide();
  frame.pass(DAY);

  frame.show();

  expect(frame).toMatchObject({ status: 'stale', asks: 2 });
});

test('waking up does not make the frame ask a silent helpdesk', () => {
  const frame = startSilentFrame();
  frame.sleep(DAY);

  frame.wake();

  expect(frame).toMatchObject({ status: 'stale', asks: 2 });
});

test('Refresh asks a silent helpdesk once each time', () => {
  const frame = startSilentFrame();

  frame.refresh();
  frame.pass(DAY);
  frame.refresh();
  frame.pass(DAY);

  expect(frame).toMatchObject({ status: 'stale', asks: 4 });
});

test('a silent helpdesk that answers a Refresh is no longer silent', () => {
  const frame = startSilentFrame();
  frame.refresh();

  frame.post(annasConversation);

  expect(frame.context.hostIsSilent).toBe(false);
});

test('a helpdesk that is no longer silent is asked without Refresh again', () => {
  const frame = startSilentFrame();
  frame.refresh();
  frame.post(annasConversation);

  frame.pass(60_000);

  expect(frame).toMatchObject({ status: 'refreshing', asks: 4 });
});

test('a context that comes unasked is fresh and leaves the helpdesk silent', () => {
  const frame = startSilentFrame();

  frame.post(annasConversation);

  expect(frame.status).toBe('context-received');
  expect(frame.context.hostIsSilent).toBe(true);
});

test('the unasked context of a silent helpdesk grows stale without a request', () => {
  const frame = startSilentFrame();
  frame.post(annasConversation);

  frame.pass(60_000);

  expect(frame).toMatchObject({ status: 'stale', asks: 2 });
});

test('the unasked context of a silent helpdesk is not renewed when it is shown', () => {
  const frame = startSilentFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.pass(30_000);

  frame.show();

  expect(frame).toMatchObject({ status: 'context-received', asks: 2 });
});

test('Refresh asks also while the unasked context of a silent helpdesk is fresh', () => {
  const frame = startSilentFrame();
  frame.post(annasConversation);

  frame.refresh();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

test('a second unanswered Refresh leaves the context stale', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();
  frame.pass(5_000);
  frame.refresh();

  frame.pass(5_000);

  expect(frame.status).toBe('stale');
});

test('Refresh asks a silent helpdesk also after the frame was hidden and shown', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.refresh();
  frame.pass(5_000);
  frame.hide();
  frame.show();

  frame.refresh();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});
