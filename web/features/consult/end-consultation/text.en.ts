import { second } from "../../../../shared/time/instant.ts";
import { isolated } from "../../../text/isolated.ts";
import { undoTime } from "../../../unsent/undo-time.ts";

const of = (name: string | undefined): string => (name ? ` of ${isolated(name)}` : "");

export const english = {
  end: (name: string) => `Finish the visit of ${isolated(name)}`,
  title: (name: string) => `Finish the visit of ${isolated(name)}?`,
  lead: `The room closes for you and the patient. For ${undoTime / second} seconds after that it can be taken back.`,
  titleNotMet: (name: string) => `Send ${isolated(name)} back to the line?`,
  leadNotMet:
    "You and the patient have not met in this room, so the visit can't be finished yet. The patient waits again.",
  confirm: "Yes, finish",
  confirmNotMet: "Yes, send back",
  back: "Go on talking",
  stay: "Stay in the room",
  words: (name: string | undefined) => ({
    said: `The visit${of(name)} is being finished.`,
    not: `The visit${of(name)} is not finished yet.`,
    sending: `The end of the visit${of(name)} is being sent.`,
    unsent: `The end of the visit${of(name)} has not been sent yet.`,
    done: `The visit${of(name)} is finished.`,
  }),
};
