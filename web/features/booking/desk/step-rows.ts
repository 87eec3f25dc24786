const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus to the row above or below, with ↑ and ↓, past those that the search has put out of view. */
export const stepRows = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
  const step = steps[event.key];
  const row = event.target instanceof Element ? event.target.closest("[data-visit]") : null;
  if (step === undefined || !row || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll("section:not([hidden]) [data-visit]:not([hidden])")];
  rows[rows.indexOf(row) + step]?.querySelector("a")?.focus();
};
