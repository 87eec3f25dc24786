/** Puts the focus on what is said now, where the button that led here went away and took it along into nowhere. */
export const takeLostFocus = (element: HTMLElement | null | undefined): void => {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) element?.focus();
};
