import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: (name) => `You are still with ${name}`,
  lead: "Who is paused stays first in line.",
  pause: (name) => `Pause ${name}`,
  finish: (name) => `Finish the visit of ${name}`,
  back: "Back",
  failed: "Not done yet. Check the network, then try again.",
  someone: "another patient",
};
