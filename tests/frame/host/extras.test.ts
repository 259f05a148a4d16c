import { expect, test } from 'vitest';
import { extraOf } from '../../../src/frame/host/extras.ts';
import { appContext, annaOnTheWebsite } from '../../support/contexts.ts';
import { throwingProxy } from '../../support/payloads.ts';

const WITH_TOKEN = {
  ...annaOnTheWebsite,
  current_agent: {},
  dashboardAppToken: 'secret',
  accountId: 2,
};

test.each([
  ['as an object', appContext(WITH_TOKEN)],
  ['as text', JSON.stringify(appContext(WITH_TOKEN))],
  ['as text of text', JSON.stringify(JSON.stringify(appContext(WITH_TOKEN)))],
])('the members of a context %s that the protocol does not name are extra', (_, sent) => {
  expect(extraOf(sent, true)).toEqual({
    kind: 'members',
    members: { dashboardAppToken: 'secret', accountId: 2 },
  });
});

test('members beside the data are extra, too', () => {
  expect(extraOf({ ...appContext(annaOnTheWebsite), userToken: 'secret' }, true)).toEqual({
    kind: 'members',
    members: { userToken: 'secret' },
  });
});

test.each([
  ['an ordinary context', appContext(annaOnTheWebsite)],
  ['no record', 'appContext'],
  ['a context without data', { event: 'appContext', data: null }],
  ['an object that throws', throwingProxy()],
])('%s has nothing extra', (_, sent) => {
  expect(extraOf(sent, true)).toBeUndefined();
});

test.each([
  ['JSON', '{"type":"token","token":"secret"}', { type: 'token', token: 'secret' }],
  ['an object', { type: 'token' }, { type: 'token' }],
  ['other text', 'token:secret', 'token:secret'],
])('a message that is %s is handed on whole', (_, sent, data) => {
  expect(extraOf(sent, false)).toEqual({ kind: 'message', data });
});
