import { contextOf } from '../../mocks/helpdesk/context-of.ts';
import { conversations } from '../../mocks/helpdesk/conversations/conversations.ts';

/** A frame with the app in it, as a host may have it. */
export interface Pane {
  readonly name: string;
  /** The app's address. */
  readonly app: string;
  readonly width?: number;
  readonly height?: number;
  readonly zoom?: number;
  /** In a frame of a frame. */
  readonly isNested?: boolean;
}

/** The address, on the helpdesk's origin, of a page with these panes. */
export function panesPath(panes: readonly Pane[], isHidden = false): string {
  return `/panes?${new URLSearchParams({ panes: JSON.stringify(panes), ...(isHidden && { hidden: '' }) }).toString()}`;
}

/**
 * That page: a host which answers every request and remembers, in `asks`, when each pane has asked. The panes are
 * in one element, `#tab`, which is hidden from the start where the address says so.
 */
export function panesPage({ searchParams }: URL): string {
  const panes = JSON.parse(searchParams.get('panes') ?? '[]') as readonly Pane[];
  const context = contextOf(conversations[0], { theme: 'light', definitions: [] });
  return `<!doctype html>
    <title>Panes</title>
    <style>
      body { margin: 0 }
      [hidden] { display: none }
      iframe { border: 0; vertical-align: top }
    </style>
    <div id="tab" ${searchParams.has('hidden') ? 'hidden' : ''}></div>
    <script>
      window.asks ??= {};
      for (const { name, app, width = 400, height = 300, zoom = 1, isNested } of ${scriptText(panes)}) {
        top.asks[name] ??= [];
        const frame = document.createElement('iframe');
        frame.title = name;
        frame.style.cssText = \`width: \${width}px; height: \${height}px; zoom: \${zoom}\`;
        const inner = JSON.stringify([{ name, app, width, height }]);
        frame.src = isNested ? '/panes?' + new URLSearchParams({ panes: inner }) : app;
        document.querySelector('#tab').append(frame);
        addEventListener('message', ({ data, source }) => {
          if (source !== frame.contentWindow || data !== 'snypto-dashboard-app:fetch-info') return;
          top.asks[name].push(Date.now());
          source.postMessage(${scriptText(JSON.stringify(context))}, '*');
        });
      }
    </script>`;
}

/** A value as a script may hold it, whatever texts are in it. */
function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
