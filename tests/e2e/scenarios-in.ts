import { readdirSync } from 'node:fs';
import type { Scenario } from '../../mocks/helpdesk/scenarios/scenario.ts';

/**
 * The scenarios of a folder of `mocks/scenarios/`, by the names of their files. What the pretend helpdesk
 * finds them with is Vite's, which Playwright does not know.
 */
export async function scenariosIn<Kind extends Scenario>(folder: string): Promise<readonly Kind[]> {
  const url = new URL(`../../mocks/scenarios/${folder}/`, import.meta.url);
  const files = readdirSync(url, { recursive: true, encoding: 'utf8' });
  const modules = files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map(async (file) => (await import(new URL(file, url).href)) as { readonly scenario: Kind });
  return (await Promise.all(modules)).map(({ scenario }) => scenario);
}
