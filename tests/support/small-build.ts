import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The shape of a build without its bulk: a page, a script, a style, and what is shown for what is missing. */
export function smallBuild(config: object, more: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-app-'));
  mkdirSync(join(folder, 'assets'));
  for (const [name, text] of Object.entries({
    'index.html': `<!doctype html><title>Customer</title>
<script type="module" crossorigin src="./assets/index-a1b2c3d4.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-e5f6g7h8.css">
`,
    'assets/index-a1b2c3d4.js': `start(${JSON.stringify(config)});\n${'// what a bundle holds\n'.repeat(200)}`,
    'assets/index-e5f6g7h8.css': 'body { margin: 0 }\n',
    '404.html': '<!doctype html><title>Not found</title>\n',
    _headers: '/*\n',
    ...more,
  }))
    writeFileSync(join(folder, name), text);
  return folder;
}
