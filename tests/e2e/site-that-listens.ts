import type { BrowserContext } from '@playwright/test';

const PAGE =
  "<title>Site</title><h1>Site</h1><script>addEventListener('message', ({ data }) => hear(data))</script>";

/** A site to which a link may lead; gives what it is sent there. */
export async function siteThatListens(
  context: BrowserContext,
  address: string,
): Promise<readonly string[]> {
  const heard: string[] = [];
  await context.exposeBinding('hear', (_, text: string) => {
    heard.push(text);
  });
  await context.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  return heard;
}
