import { onCleanup, onMount } from "solid-js";

/** What the keys of a line of visits do. */
type Keys = {
  /** The row one is on, by its visit; none where the focus is elsewhere. */
  rowOf: (target: Element) => string | undefined;
  selected: () => string | undefined;
  move: (step: number) => void;
  /** Calls the selected visit. */
  call: () => void;
};

/** Where keys have a meaning of their own. */
const controls = "a, button, input, select, textarea, summary, dialog";

/**
 * One hand for forty visits a day. ↑ and ↓ move through the line, the selection with them. Enter calls the selected
 * visit, which the screen shows beside the line; on a row that isn't selected it selects that row, as a press does.
 * So nobody is called who isn't both under the focus and in view. A key that is held down counts once.
 */
export const createLineKeys = (keys: Keys): void => {
  const mayCall = (target: Element | null): boolean => {
    const row = target ? keys.rowOf(target) : undefined;
    return row === undefined ? !target?.closest(controls) : row === keys.selected();
  };
  const isOfLine = (target: Element | null): boolean =>
    target === null || keys.rowOf(target) !== undefined || !target.closest(controls);
  const press = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && isOfLine(target)) {
      event.preventDefault();
      keys.move(step);
    }
    if (event.key !== "Enter") return;
    if (event.repeat && isOfLine(target)) event.preventDefault();
    else if (mayCall(target)) {
      event.preventDefault();
      keys.call();
    }
  };
  onMount(() => document.addEventListener("keydown", press));
  onCleanup(() => document.removeEventListener("keydown", press));
};
