import type { Locator } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong in an element, as the rules with the elements that break them. Asked inside the element's own
 * frame: `@axe-core/playwright` asks in every frame of the page, and opens another page for each answer.
 * @param runOnly names of rules, or tags; axe's own choice without them
 */
export async function violationsIn(
  element: Locator,
  runOnly?: string[],
): Promise<readonly string[][]> {
  const handle = await element.elementHandle();
  const frame = await handle.ownerFrame();
  if (!frame) throw new Error(`There is no frame of ${String(element)}.`);
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  const options: axe.RunOptions = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
  return handle.evaluate(async (place, asked) => {
    const here = globalThis as unknown as { readonly axe: typeof axe };
    const { violations } = await here.axe.run(place, asked);
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, options);
}
