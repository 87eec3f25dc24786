// Evaluated in the page: lists what makes one scroll sideways, words that are cut off, and controls nobody can scroll to.
(() => {
  const wide = document.documentElement.clientWidth;
  const told = (element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
  // What a picture or a screen reader alone gets is not laid out for eyes.
  const unread = ".unseen, [aria-hidden=true], svg, video";
  // A table of two dimensions may scroll within a place of its own that a keyboard reaches.
  const isInTable = (element) => element.closest('[tabindex="0"]:has(> table), :has(> [role="grid"])') !== null;
  // A word is what has no place to break: no space, hyphen, dash or slash.
  const word = /[^\s\u00ad\u200b\-–—/]+/gu;
  const pen = document.createElement("canvas").getContext("2d");
  // What the sides of a page and of a card within it leave of a phone; of a desk's column, number and state of a row.
  const line = wide < 900 ? wide - 4 * 16 - 4 : 12 * 16;
  /** Whether a word fits on a line of its own in a card; only a longer one, of a name or an address, may break. */
  const fits = (text, style) => {
    pen.font = style.font;
    return pen.measureText(text).width <= line;
  };
  const lines = (rects) => new Set([...rects].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size;
  const brokenWords = (node) => {
    const range = document.createRange();
    return [...node.data.matchAll(word)].filter(({ 0: text, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      return lines(range.getClientRects()) > 1 && fits(text, getComputedStyle(node.parentElement));
    });
  };
  /** A select says nothing of a text it cuts, so that is measured; of several words it shows the first ones at least. */
  const cutsWord = (select) => {
    const style = getComputedStyle(select);
    pen.font = style.font;
    // The arrow takes an em.
    const sides = [style.paddingLeft, style.paddingRight, style.fontSize].map(Number.parseFloat);
    const room = sides.reduce((left, side) => left - side, select.clientWidth);
    const single = [...select.options].map(({ textContent }) => textContent.trim()).filter((text) => !/\s/.test(text));
    return single.some((one) => pen.measureText(one).width > room && fits(one, style));
  };
  const isWide = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > wide + 1 || left < -1;
  };
  // A line of text that one writes in goes along with the cursor.
  const isCut = (element) =>
    !element.matches('input[type="text"]') &&
    element.scrollWidth > element.clientWidth + 1 &&
    getComputedStyle(element).overflowX !== "visible";
  const isRead = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= 2 && height >= 2 && !element.closest(`${unread}, option`) && !isInTable(element);
  };
  const controls = "a, button, input, select, textarea, summary";
  const isWithin = (inner, outer) => inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  const scrolls = ({ overflowY }) => overflowY === "auto" || overflowY === "scroll";
  /** What of its inside a place shows, or brings into view by scrolling. */
  const shownIn = (place, style) => {
    const { top, bottom } = place.getBoundingClientRect();
    if (style.overflowY === "visible") return { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
    if (!scrolls(style)) return { top, bottom };
    const start = top - place.scrollTop;
    return { top: start, bottom: Math.max(bottom, start + place.scrollHeight) };
  };
  /** Whether one can bring a control into view: what cuts it, or is fixed to the screen, must hold it whole. */
  const isInReach = (control) => {
    let box = control.getBoundingClientRect();
    for (let place = control; place !== null; place = place.parentElement) {
      const style = getComputedStyle(place);
      if (!isWithin(box, shownIn(place, style))) return false;
      if (scrolls(style)) box = place.getBoundingClientRect();
      if (style.position === "fixed") return isWithin(box, { top: 0, bottom: window.innerHeight });
    }
    return box.top + window.scrollY >= -1;
  };
  const ownText = (element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const misfits = (element) => [
    ...(isWide(element) ? [`${told(element)} reaches out of the ${wide} of the screen`] : []),
    ...(isCut(element) ? [`${told(element)} is cut or scrolls, ${element.scrollWidth} in ${element.clientWidth}`] : []),
    ...(element.matches(controls) && !isInReach(element) ? [`${told(element)} can't be scrolled to`] : []),
    ...(element.matches("select") && cutsWord(element) ? [`${told(element)} cuts a word`] : []),
    ...ownText(element)
      .flatMap(brokenWords)
      .map(([text]) => `${told(element)} breaks the word “${text}”`),
  ];
  const { scrollWidth } = document.documentElement;
  return [
    ...(scrollWidth > wide ? [`the page is ${scrollWidth} of ${wide} wide`] : []),
    ...[...document.querySelectorAll("#app *, dialog[open] *")].filter(isRead).flatMap(misfits),
  ].slice(0, 6);
})();
