const row = "section:not([hidden]) [data-visit]:not([hidden])";

/** The rows of the day that can be gone to: neither put out of view by the search nor folded away. */
export const rowsInView = (list: ParentNode): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>(row)].filter((one) => one.closest("details:not([open])") === null);

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Has ↑ and ↓ move the focus between the rows of a list, past those that are out of view. */
export const stepRows = (list: HTMLElement): void =>
  list.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-visit]") : null;
    if (step === undefined || !row || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const rows = rowsInView(list);
    rows[rows.indexOf(row) + step]?.querySelector("a")?.focus();
  });
