import { onCleanup, onMount } from "solid-js";
import { keyAction } from "../../editing/key-action.ts";
import type { RosterMonthState } from "../../month/create-roster-month.ts";

/** Where a press has a meaning of its own: what is written there goes back, not the month. */
const writing = "input, textarea, select, [contenteditable]";

/** Goes back and on again by keys wherever the focus is on the screen of a month: who pressed a button has left its cells. */
export const createStepKeys = ({ editing }: Pick<RosterMonthState, "editing">): void => {
  const press = (event: KeyboardEvent): void => {
    // In the grid its own keys have heard it before.
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (event.target instanceof Element && event.target.closest(writing)) return;
    const action = keyAction(event, [], false);
    if (action?.does !== "undo" && action?.does !== "redo") return;
    event.preventDefault();
    editing.step(action.does);
  };
  onMount(() => document.addEventListener("keydown", press));
  onCleanup(() => document.removeEventListener("keydown", press));
};
