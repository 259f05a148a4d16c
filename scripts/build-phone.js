import { buildScript, putFirst } from './put-first.js';

/**
 * Puts the pretend phone into a folder that holds a build of the app: `phone.html` is the app's own page
 * with one script more, which runs first. The app's files stay as they are.
 * @param {string} folder @param {string} [mode]
 */
export async function buildPhone(folder, mode = 'production') {
  await buildScript('phone/main.ts', folder, 'phone.js', mode);
  putFirst(folder, 'index.html', 'phone.html', 'phone.js');
}
