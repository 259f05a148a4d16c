import { writeFile } from 'node:fs/promises';
import { root } from '../hosting/config.js';
import { contractText, load, loadResources } from './contract-text.js';

/* `npm run contract`, and `npm run contract -- https://api.your-company.example`: see README.md. */

const [address, ...flags] = process.argv.slice(2);

if (address === undefined) {
  await writeFile(`${root}openapi.json`, await contractText());
  console.log('openapi.json is written.');
} else {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    console.error('Name the API: npm run contract -- https://api.your-company.example/v1');
    process.exit(1);
  }
  const { checkApi } = /** @type {typeof import('./check-api.ts')} */ (
    await load('scripts/contract/check-api.ts')
  );
  const { API_TOKEN: token, API_KNOWN: known = '', APP_ORIGIN: origin } = process.env;
  try {
    const { findings, checks } = await checkApi({
      baseUrl: address.replace(/\/+$/, ''),
      resources: await loadResources(),
      token,
      known: known
        .split(',')
        .filter(Boolean)
        .map((each) => {
          const [name = '', ...value] = each.split('=');
          return { name, value: value.join('=') };
        }),
      origin,
      writes: flags.includes('--writes'),
    });
    for (const { path, problem } of findings) console.log(`  ✗ ${path}\n    ${problem}`);
    if (!known)
      console.log(
        '  · No customer was looked up: name two that the API knows with API_KNOWN=email=…,phone=…',
      );
    console.log(
      findings.length === 0
        ? `${checks} checks, and the API is as the contract says.`
        : `${checks} checks, ${findings.length} findings.`,
    );
    process.exitCode = findings.length === 0 ? 0 : 1;
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    console.error(
      `${address} cannot be reached: ${reason instanceof Error ? reason.message : reason}.`,
    );
    process.exitCode = 1;
  }
}
