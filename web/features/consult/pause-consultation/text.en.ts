import { isolated } from "../../../text/isolated.ts";
import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: (name) => `You are still with ${isolated(name)}`,
  lead: "Who is paused stays first in line. A visit that is finished here ends at once and can't be taken back.",
  pause: (name) => `Pause ${isolated(name)}`,
  finish: (name) => `Finish the visit of ${isolated(name)}`,
  back: "Back",
  someone: "another patient",
};
