import { type Accessor, createEffect, on, onCleanup, onMount } from "solid-js";

/** Moves the focus within a line, and keeps it there. */
export type LineFocus = {
  /** The visit of the row that `target` is in. */
  rowOf: (target: Element) => string | undefined;
  /** Puts the focus on a visit's row. */
  focus: (id: string | undefined) => void;
};

/**
 * Follows the focus in a line of rows, each marked by `data-visit`. A row that moved to another place on the screen, or
 * left the line, took its focus along into nowhere: it goes to the selected row then.
 */
export const createLineFocus = (
  line: () => HTMLElement | undefined,
  ids: Accessor<readonly string[]>,
  selected: Accessor<string | undefined>,
): LineFocus => {
  let wasInLine = false;
  const rows = (): HTMLElement[] => [...(line()?.querySelectorAll<HTMLElement>("[data-visit]") ?? [])];
  const focus = (id: string | undefined): void =>
    rows()
      .find(({ dataset }) => dataset.visit === id)
      ?.querySelector("button")
      ?.focus();
  const note = ({ target }: FocusEvent): void => {
    wasInLine = target instanceof Element && (line()?.contains(target) ?? false);
  };
  onMount(() => document.addEventListener("focusin", note));
  onCleanup(() => document.removeEventListener("focusin", note));
  createEffect(
    on(ids, () =>
      queueMicrotask(() => {
        if (wasInLine && document.activeElement === document.body) focus(selected());
      }),
    ),
  );
  return {
    rowOf: (target) => target.closest<HTMLElement>("[data-visit]")?.dataset.visit,
    focus,
  };
};
