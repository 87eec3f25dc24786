import { isolated } from "../../../text/isolated.ts";
import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  end: (name) => `Finish the visit of ${isolated(name)}`,
  title: (name) => `Finish the visit of ${isolated(name)}?`,
  lead: "The room closes for you and the patient. For 10 seconds this can be taken back.",
  leadNotMet: "You and the patient have not met in this room, so the patient goes back to waiting.",
  confirm: "Yes, finish",
  back: "Go on talking",
};
