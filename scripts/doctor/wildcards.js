/**
 * What is allowed and worth a second thought.
 * @param {Pick<import('../../src/config.ts').Config, 'hostOrigins'>} config
 * @returns {string[]}
 */
export function remarksOnWildcards({ hostOrigins }) {
  return hostOrigins
    .filter((origin) => origin.includes('*'))
    .map(
      (origin) =>
        `VITE_HOST_ORIGINS allows ${origin}: whoever controls one of those names can send this app a conversation, and frame it. Name the helpdesk’s own origin if you can.`,
    );
}
