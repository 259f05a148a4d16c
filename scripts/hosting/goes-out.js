/** Builds for this machine only. Whatever else a mode is called, for instance `staging`, its build goes out. */
const STAYS_HERE = ['demo', 'test'];

/**
 * Whether it is a build that others will open: with the strict check of the environment, with the headers,
 * and without anything that looks into the app.
 * @param {{ command: string, mode: string }} env
 */
export function goesOut({ command, mode }) {
  return command === 'build' && !STAYS_HERE.includes(mode);
}
