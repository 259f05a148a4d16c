import { productionConfig } from '../hosting/config.js';
import { examine, remarksOn } from './examine.js';

/* `npm run doctor -- https://customer.your-company.example/` */

const [address = ''] = process.argv.slice(2);
if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
  console.error('Name the deployed app: npm run doctor -- https://customer.your-company.example/');
  process.exit(1);
}

const config = await productionConfig();
try {
  const complaints = await examine(address, config);
  for (const { where, sentences } of complaints) {
    console.log(`\n${where}`);
    for (const sentence of sentences) console.log(`  ✗ ${sentence}`);
  }
  for (const remark of await remarksOn(address, config)) console.log(`  · ${remark}`);
  if (complaints.length === 0) console.log(`${address} is served as it should be.`);
  else
    console.log(
      '\nThe configuration of a host: npm run hosting -- nginx | caddy | vercel | cloudfront',
    );
  process.exitCode = complaints.length === 0 ? 0 : 1;
} catch (error) {
  const reason = error instanceof Error ? (error.cause ?? error) : error;
  console.error(
    `${address} cannot be reached: ${reason instanceof Error ? reason.message : reason}.`,
  );
  process.exitCode = 1;
}
