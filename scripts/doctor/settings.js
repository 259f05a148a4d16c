/**
 * Whether the site was built with what the environment says here.
 * @type {import('./examine.js').Check}
 */
export function checkSettings({ assets, config }) {
  const scripts = assets.map(({ text }) => text).join('\n');
  const absent = [config.apiBaseUrl, ...config.hostOrigins].find(
    (value) => !scripts.includes(value),
  );
  return [
    assets.length > 0 &&
      absent !== undefined &&
      `The site was built without ${absent}, which VITE_API_BASE_URL and VITE_HOST_ORIGINS say here: build and deploy it again, or correct them.`,
  ];
}
