/** A press of a finger or a mouse: when, in ms of the page's life, where, in px, and on which page. */
type Press = { at: number; x: number; y: number; path: string };

/** How soon, and how near, a tap has to come to be a double one's second. */
const soonMs = 350;
const nearPx = 24;

/**
 * Takes no notice of the second tap of a double one where the first has led to another page: whatever lies there under
 * the same finger, nobody has seen it yet. A key's press is meant, however soon it comes.
 */
export const ignoreSecondTap = (page: Document): void => {
  let last: Press | undefined;
  page.addEventListener(
    "click",
    (event) => {
      const { timeStamp: at, clientX: x, clientY: y, detail } = event;
      const before = last;
      const path = page.location.pathname;
      last = detail > 0 ? { at, x, y, path } : undefined;
      if (!before || !last || before.path === path) return;
      if (at - before.at > soonMs || Math.hypot(x - before.x, y - before.y) > nearPx) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
};
