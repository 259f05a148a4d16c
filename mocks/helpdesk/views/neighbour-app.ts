/** A second app as one page of HTML. It counts what it is sent and can ask too. */
export function neighbourApp(requestKey: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <title>Other app</title>
    <style>
      body { margin: 24px; font: 14px/1.5 system-ui, sans-serif; }
      h1 { margin: 0 0 4px; font-size: 17px; }
      p { margin: 0 0 14px; }
      button { padding: 6px 12px; font: inherit; }
    </style>
  </head>
  <body>
    <h1>Another app</h1>
    <p>Contexts that came here: <b>0</b></p>
    <button type="button">Ask for the context</button>
    <script>
      let count = 0;
      addEventListener('message', () => {
        document.querySelector('b').textContent = String((count += 1));
      });
      document.querySelector('button').addEventListener('click', () => {
        parent.postMessage(${JSON.stringify(requestKey)}, '*');
      });
    </script>
  </body>
</html>`;
}
