import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conversations } from '../../../mocks/helpdesk/conversations/conversations.ts';
import { faultsText, readFaults } from '../../../mocks/helpdesk/faults/fault-settings.ts';
import { factsOf, factsText } from '../../../mocks/helpdesk/scenarios/facts.ts';
import type { Scenario, Step } from '../../../mocks/helpdesk/scenarios/scenario.ts';
import { scenarios } from '../../../mocks/helpdesk/scenarios/scenarios.ts';
import { endText, stepText } from '../../../mocks/helpdesk/scenarios/step-text.ts';

const files = Object.entries(
  import.meta.glob<Scenario>('../../../mocks/scenarios/**/*.ts', {
    eager: true,
    import: 'scenario',
  }),
);
const wire = files.filter(([path]) => path.includes('/scenarios/wire/'));

test('there are scenarios of both kinds', () => {
  expect(wire.length).toBeGreaterThan(0);
  expect(files.length).toBeGreaterThan(wire.length);
  expect(scenarios).toHaveLength(files.length);
});

test.each(files)('%s has the name of its file', (path, { id }) => {
  expect(path.endsWith(`/${id}.ts`)).toBe(true);
});

test('no two scenarios have the same name', () => {
  const ids = scenarios.map(({ id }) => id);
  expect([...new Set(ids)]).toEqual(ids);
});

test.each(files)(
  '%s names conversations and faults that exist, and ends with something to look at',
  (_, { start, steps, end }) => {
    const ids = conversations.map(({ conversation }) => conversation.id);
    const opened = steps.flatMap((step) => (step.do === 'open' ? [step.conversation] : []));
    expect(ids).toEqual(expect.arrayContaining([start.conversation, ...opened]));
    const faults = [start.faults, ...steps.map((step) => step.do === 'faults' && step.faults)];
    for (const text of faults.filter((each) => typeof each === 'string')) {
      expect(faultsText(readFaults(text))).toBe(text);
    }
    expect(Object.keys('facts' in end ? end.facts : end.sees).length).toBeGreaterThan(0);
  },
);

test.each(wire)('%s ends in facts and takes no word from an app', (path, { end }) => {
  expect(end).toHaveProperty('facts');
  const source = readFileSync(new URL(path, import.meta.url), 'utf8');
  expect(source).not.toMatch(/from '.*\/src\//);
});

test.each(wire)('%s lets contexts grow old if it waits for that', (_, scenario) => {
  const waits = scenario.steps.some((step) => step.do === 'wait' && step.longerThan === 'freshFor');
  expect(waits && !('growsOld' in scenario)).toBe(false);
});

test('facts are read by their paths: a member, the last one, each one, how many', () => {
  const shown = { contact: { name: 'Anna' }, messages: [{ id: 1 }, { id: 2 }] };
  const paths = ['contact.name', 'messages.-1.id', 'messages.*.id', 'messages.length', 'theme.x'];
  expect(factsOf(shown, Object.fromEntries(paths.map((path) => [path, undefined])))).toEqual({
    'contact.name': 'Anna',
    'messages.-1.id': 2,
    'messages.*.id': [1, 2],
    'messages.length': 2,
    'theme.x': undefined,
  });
});

test('facts are said in words', () => {
  const facts = {
    hostIsSilent: true,
    'contact.phone_number': undefined,
    'conversation.messages.-1.content': 'Hello',
  };
  expect(factsText(facts)).toBe(
    'host is silent is true, contact phone number is absent, conversation messages (last) content is “Hello”',
  );
});

test.each<[Step, string]>([
  [{ do: 'refresh' }, 'In the app: press “Refresh”, or “Ask again”.'],
  [
    { do: 'wait until', facts: { status: 'stale' } },
    'Wait until this is so in the app: status is “stale”.',
  ],
  [{ do: 'never again', texts: ['Anna'] }, 'From now on nothing in the app holds “Anna”.'],
])('%j is said as a sentence', (step, text) => {
  expect(stepText(step)).toBe(text);
});

test.each(files)('%s is said in sentences, its steps and its end', (_, scenario) => {
  const sentences = [...scenario.steps.map(stepText), endText(scenario)];
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z\d].*\.$/s);
});
