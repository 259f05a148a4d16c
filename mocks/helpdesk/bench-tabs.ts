/** What the workbench below the agent's screen can show. The first part is used in the page's address. */
export const BENCH_TABS = [
  { id: 'scenarios', name: 'Scenarios' },
  { id: 'message', name: 'Message' },
  { id: 'log', name: 'Log' },
  { id: 'lifecycle', name: 'Lifecycle' },
  { id: 'set-up', name: 'Set up' },
] as const;

export type BenchTab = (typeof BENCH_TABS)[number]['id'];

/** The tab of that id; undefined: the workbench is closed. */
export function benchTabOf(id: string | null): BenchTab | undefined {
  return BENCH_TABS.find((tab) => tab.id === id)?.id;
}
