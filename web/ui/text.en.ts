export const english = {
  loading: "Loading",
  offline: "No network yet. This page loads as soon as it is back.",
  stale: (clock: string) => `No network yet. Last updated ${clock}.`,
  failed: "This could not be loaded yet.",
  again: "Try again",
  left: (count: number) => `${count} letters left.`,
  over: (count: number) => `${count} letters too long.`,
  close: "Close",
};
