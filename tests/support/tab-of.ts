import { tabs } from '../../src/app/tabs.ts';
import { tabLabel } from '../../src/shell/language.ts';

/** What the tab with this id is called. */
export function tabOf(id: string): string {
  const tab = tabs.find((each) => each.id === id);
  if (!tab) throw new Error(`The app has no tab ${id}.`);
  return tabLabel(tab);
}
