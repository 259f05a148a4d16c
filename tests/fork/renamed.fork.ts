import { expect, test } from 'vitest';
import { featuresWithTab, Fork, TABS } from './fork.ts';

test(
  'an app with another README, name, titles and one tab fewer passes the tests in Node',
  { timeout: 900_000 },
  async (context) => {
    const fork = new Fork(context);
    const [first, last] = [featuresWithTab()[0], featuresWithTab().at(-1)];
    if (!first || !last || first === last) throw new Error('The app has fewer than two tabs.');
    fork.write('README.md', '# Ours\n\nNothing of the template’s page is left.\n');
    fork.change('app.config.js', /(APP_TAB = )'.*'/, "$1'Ours'");
    fork.change(`src/app/${first}/texts.ts`, /: '([A-Z].*)',/g, ": 'Our $1',");
    fork.change(TABS, /label: '(.*?)'/g, "label: 'Our $1'");
    fork.remove(last);
    expect(fork.read(TABS)).toContain('Our ');
    await fork.nodeTests();
  },
);
