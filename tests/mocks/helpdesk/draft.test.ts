import { expect, test } from 'vitest';
import { Draft, jsonProblem } from '../../../mocks/helpdesk/draft.svelte.ts';
import { locate } from '../../../mocks/helpdesk/locate.ts';
import { object } from '../../../mocks/helpdesk/profiles/object.ts';
import { readFaults } from '../../../mocks/helpdesk/faults/fault-settings.ts';
import { newest } from '../../../mocks/helpdesk/profiles/newest.ts';
import { helpdeskWithApps } from './helpdesk-with-apps.ts';

test('a draft follows the conversation until it is edited, and again after a reset', () => {
  let name = 'Anna';
  const draft = new Draft(() => ({ name }));
  name = 'Bruno';
  expect(draft.text).toBe('{\n  "name": "Bruno"\n}');
  draft.edited = '{"name":"Chloé"}';
  name = 'Yael';
  expect(draft.text).toBe('{"name":"Chloé"}');
  draft.reset();
  expect(draft.text).toBe('{\n  "name": "Yael"\n}');
});

test('a draft is indented where it is JSON, and left as it is elsewhere', () => {
  const draft = new Draft(() => ({}));
  draft.edited = '{"a":1}';
  draft.format();
  expect(draft.edited).toBe('{\n  "a": 1\n}');
  draft.edited = '{"a":';
  draft.format();
  expect(draft.edited).toBe('{"a":');
  expect(jsonProblem(draft.edited)).toMatch(/JSON/);
});

test('indenting does not count as editing a draft', () => {
  const draft = new Draft(() => ({}));
  draft.format();
  expect(draft.edited).toBeUndefined();
});

test('answers, pushes and what is sent by hand carry the edited text, letter for letter', () => {
  const edited = '{ "event": "appContext" ';
  const { apps, host, load, receive, posted } = helpdeskWithApps({ edited: () => edited });
  load();
  receive(apps[0], newest.requestKey);
  host.send();
  expect(posted.map(({ message }) => message)).toEqual([edited, edited, edited]);
});

test('a helpdesk that posts objects posts the edited one, and text where it is not JSON', () => {
  let edited = '{"event":"appContext"}';
  const { host, posted } = helpdeskWithApps({ profile: object, edited: () => edited });
  host.send();
  edited = '{"event"';
  host.send();
  expect(posted.map(({ message }) => message)).toEqual([{ event: 'appContext' }, '{"event"']);
});

test('what is sent by hand goes to the first app, hidden or not, and faults happen to it', () => {
  const { host, posted } = helpdeskWithApps({ faults: () => readFaults('malformed,twice') }, 2);
  host.show(1);
  host.send();
  expect(posted.map(({ place }) => place)).toEqual([0, 0]);
  expect(() => JSON.parse(String(posted[0]?.message)) as unknown).toThrow();
});

const TEXT = `{
  "data": {
    "a.b": [ "x}", { "id": null, "né\\"e": -1.5e3 } ],
    "empty": {},
    "list": [],
    "last": true
  }
}`;

test.each([
  ['data.a.b.0', '"x}"'],
  ['data.a.b.1.id', 'null'],
  ['data.a.b.1.né"e', '-1.5e3'],
  ['data.empty', '{}'],
  ['data.list', '[]'],
  ['data.last', 'true'],
  ['data.empty.missing', '{}'],
])('%s is found in a text', (path, value) => {
  const [from, to] = locate(TEXT, path) ?? [0, 0];
  expect(TEXT.slice(from, to)).toBe(value);
});

test('no path is found in a text that is not JSON', () => {
  expect(locate('{"data": [1, 2', 'data')).toBeUndefined();
  expect(locate('', 'data')).toBeUndefined();
});
