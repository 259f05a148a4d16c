import { expect, test } from 'vitest';
import { profiles } from '../../../mocks/helpdesk/profiles/profiles.ts';
import { keepsFrame } from '../../../mocks/helpdesk/profiles/host-profile.ts';
import { readMessage } from '../../../src/frame/host/read-message.ts';
import { helpdeskWithApps, read } from './helpdesk-with-apps.ts';

/*
 * Two apps in one helpdesk, the first of them shown. For each step, which begins on a helpdesk of its own:
 * the places of the frames that are posted to, in order. Written by hand from how real helpdesks behave,
 * not from the profiles.
 */

/** Those of the mobile app are another table's, see `tests/mocks/helpdesk/phone`. */
const helpdesks = profiles.filter((profile) => !profile.isPhone);

type HelpdeskId = (typeof helpdesks)[number]['id'];

type Step = (helpdesk: ReturnType<typeof helpdeskWithApps>, key: string) => void;

const STEPS = {
  'the first app loads': ({ load }) => load(0),
  'the first app loads twice': ({ load }) => {
    load(0);
    load(0);
  },
  'the other app loads while it is hidden': ({ load }) => load(1),
  'the first app asks': ({ apps, receive }, key) => {
    receive(apps[0], key);
  },
  'the other app asks while it is hidden': ({ apps, receive }, key) => {
    receive(apps[1], key);
  },
  'the first app asks while no app is shown, and is shown then': ({ host, apps, receive }, key) => {
    host.show(undefined);
    receive(apps[0], key);
    host.show(0);
  },
  'the theme changes': ({ change }) => {
    change('theme');
  },
  'the definitions change': ({ change }) => {
    change('definitions');
  },
  'the theme and the definitions change while no app is shown': ({ host, change }) => {
    host.show(undefined);
    change('theme');
    change('definitions');
  },
  'both change while no app is shown, and the first is shown then': ({ host, change }) => {
    host.show(undefined);
    change('theme');
    change('definitions');
    host.show(0);
  },
  'a message arrives': ({ change }) => {
    change('message');
  },
  'an agent is assigned': ({ change }) => {
    change('assignee');
  },
  'the agent opens another conversation': ({ change }) => {
    change('conversation');
  },
} satisfies Record<string, Step>;

type Row = Readonly<Record<keyof typeof STEPS, readonly number[]>>;

const NEWEST: Row = {
  'the first app loads': [0],
  'the first app loads twice': [0, 0],
  'the other app loads while it is hidden': [1],
  'the first app asks': [0],
  'the other app asks while it is hidden': [],
  'the first app asks while no app is shown, and is shown then': [],
  'the theme changes': [0],
  'the definitions change': [0],
  'the theme and the definitions change while no app is shown': [],
  'both change while no app is shown, and the first is shown then': [0],
  'a message arrives': [],
  'an agent is assigned': [],
  'the agent opens another conversation': [],
};

const LOAD_ONLY: Row = {
  ...NEWEST,
  'the first app asks': [],
  'the theme changes': [],
  'the definitions change': [],
  'both change while no app is shown, and the first is shown then': [],
};

const EXPECTED: Readonly<Record<HelpdeskId, Row>> = {
  'push-on-load': LOAD_ONLY,
  'first-frame': {
    ...LOAD_ONLY,
    'the first app asks': [0],
    'the other app asks while it is hidden': [0],
    'the first app asks while no app is shown, and is shown then': [0],
  },
  'wrong-frame': {
    ...LOAD_ONLY,
    'the first app asks': [1],
    'the other app asks while it is hidden': [1],
    'the first app asks while no app is shown, and is shown then': [1],
  },
  'hidden-dropped': {
    ...LOAD_ONLY,
    'the first app asks': [0],
    // The visible app's listener receives it too and takes it for its own.
    'the other app asks while it is hidden': [0],
    'the first app asks while no app is shown, and is shown then': [],
  },
  newest: NEWEST,
  'brand-key': NEWEST,
  object: NEWEST,
  'extra-members': NEWEST,
  'contact-only': NEWEST,
  'living-frame': { ...NEWEST, 'the agent opens another conversation': [0] },
  'pushes-every-change': {
    ...NEWEST,
    'a message arrives': [0],
    'an agent is assigned': [0],
  },
  silent: { ...LOAD_ONLY, 'the first app loads twice': [0] },
  mute: {
    ...LOAD_ONLY,
    'the first app loads': [],
    'the first app loads twice': [],
    'the other app loads while it is hidden': [],
  },
};

test.each(helpdesks.map((profile) => [profile.id, profile] as const))(
  '%s posts when it is expected to, and is silent at all other times',
  (id, profile) => {
    const row = Object.fromEntries(
      Object.entries(STEPS).map(([name, step]: [string, Step]) => {
        const helpdesk = helpdeskWithApps({ profile }, 2);
        step(helpdesk, profile.requestKey);
        return [name, helpdesk.posted.map(({ place }) => place)];
      }),
    );
    expect(row).toEqual(EXPECTED[id]);
  },
);

const THREE = ['conversation', 'contact', 'currentAgent'];
const ALL = [...THREE, 'customAttributes', 'theme'];

const MEMBERS: Readonly<Record<Exclude<HelpdeskId, 'mute'>, readonly string[]>> = {
  'push-on-load': ['conversation', 'contact'],
  'first-frame': ['conversation', 'contact'],
  'wrong-frame': THREE,
  'hidden-dropped': THREE,
  newest: ALL,
  'brand-key': ALL,
  object: ALL,
  'extra-members': [...ALL, 'account', 'accountId', 'userToken', 'dashboardAppToken'],
  'contact-only': ALL,
  'living-frame': ALL,
  'pushes-every-change': ALL,
  silent: ALL,
};

const sending = helpdesks.flatMap((profile) =>
  profile.id === 'mute' ? [] : [[profile.id, profile] as const],
);

test.each(sending)(
  '%s sends the members that it knows, as text unless it is object',
  (id, profile) => {
    const { load, posted } = helpdeskWithApps({ profile });
    load();
    expect(posted.map((each) => Object.keys(read(each).data))).toEqual([MEMBERS[id]]);
    expect(posted.map(({ message }) => typeof message)).toEqual([
      id === 'object' ? 'object' : 'string',
    ]);
  },
);

test.each(sending)('the app reads what %s sends, and finds the contact in it', (_, profile) => {
  const { load, posted } = helpdeskWithApps({ profile });
  load();
  expect(posted.map(({ message }) => readMessage(message))).toMatchObject([
    { kind: 'context', context: { contact: { name: 'Anna Lindqvist' } } },
  ]);
});

test('contact-only sends null for the conversation', () => {
  const profile = profiles.find(({ id }) => id === 'contact-only');
  const { load, posted } = helpdeskWithApps({ ...(profile && { profile }) });
  load();
  expect(posted.map((each) => read(each).data.conversation)).toEqual([null]);
});

test('brand-key answers only its own spelling of the key', () => {
  const profile = profiles.find(({ id }) => id === 'brand-key');
  const { apps, receive, posted } = helpdeskWithApps({ ...(profile && { profile }) });
  for (const brand of ['snypto', 'Snypto', 'grupo telecom', 'GrupoTelecom', 'Grupo%20Telecom']) {
    receive(apps[0], `${brand}-dashboard-app:fetch-info`);
  }
  expect(posted).toEqual([]);
  receive(apps[0], 'Grupo Telecom-dashboard-app:fetch-info');
  expect(posted).toHaveLength(1);
});

test('wrong-frame answers no app when the frame that would be answered is gone', () => {
  const profile = profiles.find(({ id }) => id === 'wrong-frame');
  const { apps, detach, receive, posted } = helpdeskWithApps({ ...(profile && { profile }) }, 2);
  detach();
  receive(apps[0], 'snypto-dashboard-app:fetch-info');
  expect(posted).toEqual([]);
});

test('one profile keeps the frame when the agent opens another conversation', () => {
  expect(profiles.filter(keepsFrame).map(({ id }) => id)).toEqual(['living-frame']);
});

test('every profile has an id for the address, a short name and one sentence', () => {
  for (const { id, name, peculiarity } of profiles) {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(name.length).toBeLessThan(24);
    expect(peculiarity).toMatch(/^[A-Z][^.]*\.$/);
  }
  expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
});
