import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: (name: string) => `You are still with ${isolated(name)}`,
  lead: "Who is paused stays first in line. A visit that is finished here ends at once and can't be taken back.",
  pause: (name: string) => `Pause ${isolated(name)}`,
  finish: (name: string) => `Finish the visit of ${isolated(name)}`,
  back: "Back",
  someone: "another patient",
};
