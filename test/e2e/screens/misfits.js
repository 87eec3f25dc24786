// Evaluated in the page: lists what makes one scroll sideways, and words that are cut off.
(() => {
  const wide = document.documentElement.clientWidth;
  const told = (element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
  // What a picture or a screen reader alone gets is not laid out for eyes.
  const unread = ".unseen, [aria-hidden=true], svg, video";
  // A table of two dimensions may scroll within a place of its own that a keyboard reaches.
  const isInTable = (element) => element.closest('[tabindex="0"]:has(> table)') !== null;
  const found = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > wide) found.push(`the page is ${scrollWidth} of ${wide} wide`);
  for (const element of document.querySelectorAll("#app *, dialog[open] *")) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || element.closest(unread) || isInTable(element)) continue;
    if (right > wide + 1 || left < -1)
      found.push(`${told(element)} reaches from ${Math.round(left)} to ${Math.round(right)} of ${wide}`);
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible")
      found.push(`${told(element)} is cut or scrolls, ${element.scrollWidth} in ${element.clientWidth}`);
  }
  return found.slice(0, 6);
})();
