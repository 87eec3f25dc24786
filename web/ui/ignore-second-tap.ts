/** A press: when, in ms of the page's life, where, in px, on which page, and in which question over it. */
type Press = { at: number; x: number; y: number; path: string; dialog: Element | null; isTouch: boolean };

/** How soon, and how near, a press has to come to be a double one's second. */
const soonMs = 350;
const nearPx = 24;

const pressOf = (event: MouseEvent, page: Document): Press => ({
  at: event.timeStamp,
  x: event.clientX,
  y: event.clientY,
  path: page.location.pathname,
  dialog: page.querySelector("dialog[open]"),
  // A click is a pointer's event since Chrome 92; before that nothing says whose it is.
  isTouch: "pointerType" in event && event.pointerType === "touch",
});

const isSecond = (before: Press, now: Press): boolean =>
  now.at - before.at <= soonMs && Math.hypot(now.x - before.x, now.y - before.y) <= nearPx;

/**
 * Takes no notice of the second press of a double one where the first has led to another page, or has opened or closed a
 * question over it: whatever lies there now, nobody has seen it yet. A key is meant, however soon it comes; a mouse that
 * follows a link is too, but where a question was, its button bounces like a finger.
 */
export const ignoreSecondTap = (page: Document): void => {
  let last: Press | undefined;
  page.addEventListener(
    "click",
    (event) => {
      const before = last;
      // Without a count of presses it was a key.
      const now = event.detail > 0 ? pressOf(event, page) : undefined;
      last = now;
      if (!before || !now || !isSecond(before, now)) return;
      const isElsewhere = before.isTouch && now.isTouch && before.path !== now.path;
      if (!isElsewhere && before.dialog === now.dialog) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
};
