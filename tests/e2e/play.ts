import { profileOf } from '../../mocks/helpdesk/profiles/profiles.ts';
import type { Scenario, Step } from '../../mocks/helpdesk/scenarios/scenario.ts';
import { stepText } from '../../mocks/helpdesk/scenarios/step-text.ts';
import { expect, test, type Page } from '@playwright/test';

export function isOnPhone({ start }: Scenario): boolean {
  return profileOf(start.profile ?? null).isPhone;
}

export interface Play<AnyStep> {
  readonly page: Page;
  /** Does what is done inside the app's frame, where the pretend helpdesk cannot reach. */
  readonly perform: (step: AnyStep) => Promise<unknown>;
  /** All that was ever shown, in its order. */
  readonly record: readonly string[];
}

interface Forbidden {
  readonly texts: readonly string[];
  /** The place in the record. */
  readonly from: number;
}

/**
 * Plays the steps of a scenario that is open, and gives what looks at the end whether any text was shown that
 * must not be.
 */
export async function play<AnyStep extends Step>(
  scenario: Scenario & { readonly steps: readonly AnyStep[] },
  { page, perform, record }: Play<AnyStep>,
): Promise<() => void> {
  const forbidden: Forbidden[] = [{ texts: scenario.end.never ?? [], from: 0 }];
  for (const step of scenario.steps) {
    await test.step(stepText(step), async () => {
      await perform(step);
      if (step.do === 'never again') forbidden.push({ texts: step.texts, from: record.length });
      if (!isOnPhone(scenario)) await goOn(page);
    });
  }
  return () => {
    expect(record.length, 'something was shown').toBeGreaterThan(0);
    for (const { texts, from } of forbidden) {
      const seen = record.slice(from);
      for (const text of texts)
        expect(seen.filter((entry) => entry.includes(text)).join('\n'), text).toBe('');
    }
  };
}

/** Presses the player's button and waits until the step is behind, however long it takes. */
async function goOn(page: Page) {
  const behind = page.getByRole('list', { name: 'Steps' }).locator('.done');
  const before = await behind.count();
  await page.getByRole('button', { name: /^(Next|Done)$/ }).click();
  await expect(behind).toHaveCount(before + 1, { timeout: 20_000 });
}
