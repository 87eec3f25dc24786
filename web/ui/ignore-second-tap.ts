/** A press: when, in ms of the page's life, where, in px, on what, and in which question over the page. */
type Press = {
  at: number;
  x: number;
  y: number;
  /** The control that it fell on. */
  control: Element | undefined;
  dialog: Element | null;
  isTouch: boolean;
  /** The how manieth of presses that the system takes together. */
  count: number;
};

/** How soon the second of two taps comes, and how soon a button bounces. */
const tapMs = 500;
const bounceMs = 350;
/** How near a press has to come to be a double one's second. */
const nearPx = 24;

const controlAt = (target: EventTarget | null): Element | undefined => {
  const control = target instanceof Element ? target.closest("a,button,input,label,select") : null;
  // A press on a label is followed by one on what it names.
  return (control instanceof HTMLLabelElement ? control.control : control) ?? undefined;
};

const pressOf = (event: MouseEvent, page: Document): Press => ({
  at: event.timeStamp,
  x: event.clientX,
  y: event.clientY,
  control: controlAt(event.target),
  dialog: page.querySelector("dialog[open]"),
  // A click is a pointer's event since Chrome 92; before that nothing says whose it is.
  isTouch: "pointerType" in event && event.pointerType === "touch",
  count: event.detail,
});

/** Whether a press that came so soon after another lies on what that one brought there: nobody has seen it yet. */
const isUnseen = (before: Press, now: Press): boolean => {
  if (Math.hypot(now.x - before.x, now.y - before.y) > nearPx) return false;
  const passed = now.at - before.at;
  if (passed <= bounceMs && before.dialog !== now.dialog) return true;
  // Of a mouse the system says so itself: one that goes on to something new is meant.
  const isSecond = now.isTouch ? passed <= tapMs : now.count > 1;
  return isSecond && before.control !== now.control;
};

/**
 * Takes no notice of the second press of a double one where the first has brought something else beneath it: another page, a
 * button that came up there, a question that was opened or closed. A key is meant, however soon it comes.
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
      if (!before || !now || !isUnseen(before, now)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
};
