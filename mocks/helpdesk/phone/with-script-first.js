/**
 * A page in which that module runs before every other: modules run in the order of the page. In
 * JavaScript, because the scripts that Node runs need it, too.
 * @param {string} html @param {string} src @returns {string}
 */
export function withScriptFirst(html, src) {
  return html.replace('<head>', `<head>\n    <script type="module" src="${src}"></script>`);
}
