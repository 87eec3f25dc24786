/** Names the days to choose from on a page. */
export const daysId = "pilih-hari";

/** Leads to the days to choose from, also for whoever goes by the keyboard or hears the page. */
export const showDays = (): void => {
  const days = document.getElementById(daysId);
  days?.scrollIntoView();
  days?.focus({ preventScroll: true });
};
