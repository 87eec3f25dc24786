import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  loading: "Loading",
  offline: "No network yet. This page loads as soon as it is back.",
  stale: (clock) => `No network yet. Last updated ${clock}.`,
  failed: "This could not be loaded yet.",
  again: "Try again",
  left: (count) => `${count} letters left.`,
  over: (count) => `${count} letters too long.`,
  close: "Close",
};
