/** A tap: when, in ms of the page's life, where, in px, and on which page. */
type Tap = { at: number; x: number; y: number; path: string };

/** How soon, and how near, a tap has to come to be a double one's second. */
const soonMs = 350;
const nearPx = 24;

/**
 * Takes no notice of the second tap of a double one where the first has led to another page: whatever lies there under
 * the same finger, nobody has seen it yet. A key and a mouse are meant, however soon they come.
 */
export const ignoreSecondTap = (page: Document): void => {
  let last: Tap | undefined;
  page.addEventListener(
    "click",
    (event) => {
      const { timeStamp: at, clientX: x, clientY: y } = event;
      const before = last;
      const path = page.location.pathname;
      // A click is a pointer's event since Chrome 92; before that nothing says whose it is.
      last = "pointerType" in event && event.pointerType === "touch" ? { at, x, y, path } : undefined;
      if (!before || !last || before.path === path) return;
      if (at - before.at > soonMs || Math.hypot(x - before.x, y - before.y) > nearPx) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
};
