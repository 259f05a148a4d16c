import { checkAccess } from './access.js';
import { checkAddress } from './address.js';
import { checkCaching } from './caching.js';
import { checkCompression } from './compression.js';
import { checkDataApi } from './data-api.js';
import { checkFraming } from './framing.js';
import { checkCallback, checkIdentityProvider, remarksOnSignIn } from './identity-provider.js';
import { look } from './look.js';
import { checkMixedContent } from './mixed-content.js';
import { checkSecurityHeaders } from './security-headers.js';
import { checkSettings } from './settings.js';
import { remarksOnWildcards } from './wildcards.js';

/**
 * Gives a sentence for each thing that is wrong: what, and what to write instead.
 * @typedef {(sight: import('./look.js').Sight) => Sentences | Promise<Sentences>} Check
 * @typedef {readonly (string | false)[]} Sentences
 */

/** What to change, by where: at the host, at the data API, or where the build is made. */
const CHECKS = {
  'Where the app is served': [
    checkAddress,
    checkFraming,
    checkSecurityHeaders,
    checkCaching,
    checkCompression,
    checkCallback,
  ],
  'In the build': [checkSettings, checkMixedContent],
  'At the data API': [checkDataApi, checkAccess],
  'At the identity provider': [checkIdentityProvider],
};

/**
 * Examines a deployed site.
 * @param {string} address
 * @param {import('../../src/config.ts').Config} config what it should have been built with
 * @returns {Promise<{ where: string, sentences: string[] }[]>} nothing where all is well
 */
export async function examine(address, config) {
  const sight = await look(address, config);
  // What is not the app has nothing of what the other checks look for.
  const isThere = sight.page.status === 200 && sight.assets.length > 0;
  const checks = isThere ? CHECKS : { 'Where the app is served': [checkAddress] };
  const complaints = await Promise.all(
    Object.entries(checks).map(async ([where, list]) => {
      const sentences = (await Promise.all(list.map((check) => check(sight)))).flat();
      return { where, sentences: sentences.filter((sentence) => sentence !== false) };
    }),
  );
  return complaints.filter(({ sentences }) => sentences.length > 0);
}

/**
 * What is not wrong, and good to know all the same.
 * @param {string} address
 * @param {import('../../src/config.ts').Config} config
 * @returns {Promise<string[]>}
 */
export async function remarksOn(address, config) {
  const sentences = await remarksOnSignIn(await look(address, config));
  return [...remarksOnWildcards(config), ...sentences].filter((sentence) => sentence !== false);
}
