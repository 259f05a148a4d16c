import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conversations } from '../../mocks/helpdesk/conversations/conversations.ts';
import { faultsText, readFaults } from '../../mocks/helpdesk/faults/fault-settings.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { scenarioOf, scenarios } from '../../mocks/scenarios/scenarios.ts';

const NO_SCENARIOS = ['scenario.ts', 'scenarios.ts', 'step-text.ts'];

const files = readdirSync(new URL('../../mocks/scenarios', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !NO_SCENARIOS.includes(file),
);

test('every file is a scenario that is listed, and so run', () => {
  expect(scenarios.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(files)('%s is found by the name of its file', async (file) => {
  const module = (await import(`../../mocks/scenarios/${file}`)) as { readonly scenario: Scenario };
  expect(scenarioOf(file.replace(/\.ts$/, ''))).toBe(module.scenario);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s speaks of conversations and faults that exist, and ends with something to see',
  (_, { start, steps, end }) => {
    const ids = conversations.map(({ conversation }) => conversation.id);
    const opened = steps.flatMap((step) => (step.do === 'open' ? [step.conversation] : []));
    expect(ids).toEqual(expect.arrayContaining([start.conversation, ...opened]));
    const faults = [start.faults, ...steps.map((step) => step.do === 'faults' && step.faults)];
    for (const text of faults.filter((each) => typeof each === 'string')) {
      expect(faultsText(readFaults(text))).toBe(text);
    }
    expect(end.sees.length).toBeGreaterThan(0);
  },
);
