import { expect, test } from 'vitest';
import { annasConversation } from '../../support/conversations.ts';
import { FRAME_STATES } from '../../support/frame-states.ts';
import { startFrame } from '../../support/frame.ts';

const DAY = 86_400_000;

test.each(FRAME_STATES)('a frame that is hidden in %s asks nothing', (_, enter) => {
  const frame = startFrame();
  enter(frame);
  const asks = frame.asks;

  frame.hide();
  frame.pass(DAY);

  expect(frame.asks).toBe(asks);
});

test.each(FRAME_STATES)('Refresh in a hidden frame in %s asks nothing', (_, enter) => {
  const frame = startFrame();
  enter(frame);
  const asks = frame.asks;
  frame.hide();

  frame.refresh();
  frame.pass(DAY);

  expect(frame.asks).toBe(asks);
});

test('a context that grows old while hidden is stale', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();

  frame.pass(60_000);

  expect(frame).toMatchObject({ status: 'stale', asks: 1 });
});

test('a context that comes while hidden grows old there', () => {
  const frame = startFrame();
  frame.hide();
  frame.pass(1_000);
  frame.post(annasConversation);

  frame.pass(60_000);

  expect(frame).toMatchObject({ status: 'stale', asks: 1 });
});

test('a frame that is shown more than 10 seconds after its last request renews the context', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.pass(10_001);

  frame.show();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 2 });
});

test('a frame that is shown 10 seconds after its last request leaves the context alone', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.pass(10_000);

  frame.show();

  expect(frame).toMatchObject({ status: 'context-received', asks: 1 });
});

test('whether it renews is counted from the last request and not from the last context', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.pass(10_001);
  frame.post(annasConversation);

  frame.show();

  expect(frame.status).toBe('refreshing');
});

test('a stale frame that is shown again renews the context', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.pass(60_000);

  frame.show();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 2 });
});

test('a stale frame that was asked for in the last 10 seconds renews when it is shown', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(55_000);
  frame.refresh();
  frame.hide();
  frame.pass(5_000);

  frame.show();

  expect(frame).toMatchObject({ status: 'refreshing', asks: 3 });
});

test('a renewal that is hidden while the context is fresh ends silently', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(58_000);
  frame.refresh();

  frame.hide();

  expect(frame.status).toBe('context-received');
});

test('a renewal that is hidden while the context is old leaves it stale', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(60_000);

  frame.hide();

  expect(frame.status).toBe('stale');
});

test('after a hidden renewal the context is fresh for no longer than before', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(57_000);
  frame.refresh();
  frame.pass(1_000);
  frame.hide();

  frame.pass(2_000);

  expect(frame.status).toBe('stale');
});

test('after a hidden renewal the context is fresh for no less than before', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(57_000);
  frame.refresh();
  frame.pass(1_000);
  frame.hide();

  frame.pass(1_999);

  expect(frame.status).toBe('context-received');
});

test.each([1_000, 60_000])(
  'silence after a renewal that is hidden with a context of %i ms says nothing about the helpdesk',
  (age) => {
    const frame = startFrame();
    frame.post(annasConversation);
    frame.pass(age);
    frame.refresh();

    frame.hide();
    frame.pass(DAY);

    expect(frame.context.hostIsSilent).toBe(false);
  },
);

test('a fresh context that is shown again soon is left alone', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.pass(9_000);

  frame.show();

  expect(frame).toMatchObject({ status: 'context-received', asks: 1 });
});

test.each([
  ['was hidden while it waited', 0],
  ['was hidden without an answer', 7_000],
])('a frame that %s renews its context in time once it is shown', (_, waited) => {
  const frame = startFrame();
  frame.pass(waited);
  frame.hide();
  frame.show();
  frame.post(annasConversation);

  frame.pass(60_000);

  expect(frame.status).toBe('refreshing');
});

test('a frame that was stale while hidden renews its next context in time once it is shown', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.pass(60_000);
  frame.show();
  frame.post(annasConversation);

  frame.pass(60_000);

  expect(frame.status).toBe('refreshing');
});

test('a frame that was renewed on being shown renews its next context in time', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.hide();
  frame.pass(20_000);
  frame.show();
  frame.post(annasConversation);

  frame.pass(60_000);

  expect(frame.status).toBe('refreshing');
});

test('a frame was shown once a context came while it could be seen', () => {
  const frame = startFrame();
  expect(frame.context.wasShown).toBe(false);

  frame.post(annasConversation);

  expect(frame.context.wasShown).toBe(true);
  frame.hide();
  expect(frame.context.wasShown).toBe(true);
});

test('a frame that is loaded hidden was shown when it is shown with a context', () => {
  const frame = startFrame();
  frame.hide();
  frame.post(annasConversation);
  frame.post(annasConversation);
  expect(frame.context.wasShown).toBe(false);

  frame.show();

  expect(frame.context.wasShown).toBe(true);
});

test('a frame that was shown without a context was not shown', () => {
  const frame = startFrame();
  frame.hide();
  frame.show();
  frame.hide();

  frame.post(annasConversation);

  expect(frame.context.wasShown).toBe(false);
});

test('a frame that is not rendered at first asks as often as any other', () => {
  const frame = startFrame();
  const other = startFrame();

  frame.leaveBlank();
  for (const each of [frame, other]) each.pass(200);
  frame.show();
  for (const each of [frame, other]) each.pass(10_000);

  expect(frame.unanswered).toBe(true);
  expect(frame.requests).toEqual(other.requests);
});

test('a frame that is not rendered at first does not renew what comes meanwhile', () => {
  const frame = startFrame();
  frame.leaveBlank();
  frame.pass(100);
  frame.post(annasConversation);

  frame.show();

  expect(frame).toMatchObject({ status: 'context-received', asks: 1 });
});

test('a frame that is not rendered yet was not shown, whatever comes', () => {
  const frame = startFrame();
  frame.leaveBlank();
  frame.post(annasConversation);
  expect(frame.context.wasShown).toBe(false);

  frame.show();

  expect(frame.context.wasShown).toBe(true);
});

test('a frame that is not rendered yet and has no context was not shown', () => {
  const frame = startFrame();
  frame.leaveBlank();
  frame.show();
  expect(frame.context.wasShown).toBe(false);

  frame.post(annasConversation);

  expect(frame.context.wasShown).toBe(true);
});

test('a frame that turns out to be loaded hidden was not shown', () => {
  const frame = startFrame();
  frame.leaveBlank();
  frame.hide();
  frame.post(annasConversation);
  expect(frame.context.wasShown).toBe(false);

  frame.show();

  expect(frame.context.wasShown).toBe(true);
});

test('a frame that was hidden before anything was rendered is shown like any other', () => {
  const frame = startFrame();
  frame.leaveBlank();
  frame.hide();
  frame.show();

  frame.post(annasConversation);

  expect(frame.context.wasShown).toBe(true);
});

test('a frame that is rendered when its context is old was shown with it', () => {
  const frame = startFrame();
  frame.leaveBlank();
  frame.post(annasConversation);
  frame.sleep(60_000);

  frame.show();

  expect(frame).toMatchObject({ status: 'refreshing', context: { wasShown: true } });
});

test('Refresh asks nothing in a frame that was hidden while an old context was renewed', () => {
  const frame = startFrame();
  frame.post(annasConversation);
  frame.pass(60_000);
  expect(frame.status).toBe('refreshing');
  const asks = frame.asks;

  frame.hide();
  frame.refresh();

  expect(frame).toMatchObject({ status: 'stale', asks });
});
