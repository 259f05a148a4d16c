/**
 * What is wrong with how the page that it runs in is laid out, as sentences; none: nothing. Runs inside a frame, so
 * it uses nothing from around it.
 */
export function layoutFaults(): readonly string[] {
  const SLACK = 1.5;
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 40)}”`;
  const { documentElement } = document;

  if (documentElement.scrollWidth > documentElement.clientWidth)
    faults.push(
      `The page scrolls sideways by ${documentElement.scrollWidth - documentElement.clientWidth} px.`,
    );

  const isHiddenFromSight = (element: Element) => element.closest('.visually-hidden') !== null;
  const elements = [...document.body.querySelectorAll('*')];
  for (const element of elements.filter(isHiddenFromSight)) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (hit && (hit === element || element.contains(hit)) && element.textContent.trim() !== '')
      faults.push(`${nameOf(element)} is to be hidden, and is drawn.`);
  }

  const seen = elements.filter(
    (element) =>
      !isHiddenFromSight(element) &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const bottoms = seen.map((element) => element.getBoundingClientRect().bottom + scrollY);
  const bottom = Math.max(documentElement.clientHeight, ...bottoms);
  if (documentElement.scrollHeight > Math.ceil(bottom) + SLACK)
    faults.push(`The page scrolls ${documentElement.scrollHeight - bottom} px past its end.`);

  const texts = seen.filter((element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    ),
  );
  if (texts.length === 0) faults.push('Nothing is shown.');
  const rects = texts.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return { element, lines: [...range.getClientRects()] };
  });
  rects.forEach(({ element, lines }, index) => {
    for (const other of rects.slice(index + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const overlap = lines.some((a) =>
        other.lines.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
        ),
      );
      if (overlap) faults.push(`${nameOf(element)} overlaps ${nameOf(other.element)}.`);
    }
    const box = element.closest('section, [role=tabpanel], header, li')?.getBoundingClientRect();
    if (
      box &&
      !element.matches('svg *') &&
      lines.some(({ left, right }) => left < box.left - SLACK || right > box.right + SLACK)
    )
      faults.push(`${nameOf(element)} leaves its box.`);
  });

  for (const container of seen) {
    const { columnCount, columnWidth } = getComputedStyle(container);
    if (columnCount === 'auto' && columnWidth === 'auto') continue;
    const cards = [...container.children].map((card) => card.getBoundingClientRect());
    const first = cards[0];
    if (!first) continue;
    const lefts = [...new Set(cards.map(({ left }) => Math.round(left)))];
    const room = container.getBoundingClientRect().width;
    if (cards.length > 1 && lefts.length === 1 && room > 2 * first.width)
      faults.push('All cards are in one column, beside an empty one.');
    for (const left of lefts) {
      const inColumn = cards.filter((card) => Math.round(card.left) === left);
      const top = Math.min(...inColumn.map((card) => card.top));
      if (Math.abs(top - first.top) > SLACK)
        faults.push(`A column of cards begins ${Math.round(top - first.top)} px too low.`);
    }
  }
  return [...new Set(faults)];
}
