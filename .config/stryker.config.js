/*
 * Breaks the spine and the data lane in every small way, one at a time, and asks the tests whether they
 * notice. The options: https://stryker-mutator.io/docs/stryker-js/configuration/
 */
export default {
  mutate: ['src/{frame,data}/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.config/vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A mutant that loops is found all the same; a busy machine must not look like one.
  timeoutMS: 30_000,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', '.github', 'mocks/helpdesk'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'node_modules/.cache/stryker/report.html' },
  jsonReporter: { fileName: 'node_modules/.cache/stryker/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 98, low: 95, break: 95 },
};
