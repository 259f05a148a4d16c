import around from './around.css?inline';

/**
 * A bar above or below any page, in a shadow root, so that neither restyles the other. Its
 * style sheet is adopted, which a strict CSP allows. Gives the root to be filled.
 */
export function addBar(name: string, css: string, where: 'above' | 'below'): ShadowRoot {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet(css)];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(around)];
  document.body[where === 'above' ? 'before' : 'after'](host);
  return shadow;
}

function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  return styles;
}
