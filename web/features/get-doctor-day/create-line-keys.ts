import { onCleanup, onMount } from "solid-js";

/** What the keys of a line of visits do. */
type Keys = { move: (step: number) => void; enter: () => void };

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a, input, select, textarea, dialog, header, .visit-work") !== null;

/** Arrow keys choose and Enter calls: a doctor with forty visits a day keeps the hand where it is. */
export const createLineKeys = (keys: Keys): void => {
  const press = (event: KeyboardEvent): void => {
    if (isElsewhere(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Record<string, () => void> = {
      ArrowDown: () => keys.move(1),
      ArrowUp: () => keys.move(-1),
      Enter: keys.enter,
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  onMount(() => document.addEventListener("keydown", press));
  onCleanup(() => document.removeEventListener("keydown", press));
};
