import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: "Which time instead?",
  now: (time) => `Now: ${time}. It stays yours until the new one is.`,
  move: (time) => `Move to ${time}`,
  moving: "Moving",
};
