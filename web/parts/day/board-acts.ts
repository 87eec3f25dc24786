import type { Act } from "../../acts/acts.ts";
import { toCallBoard } from "../../addresses/line/to-call-board.ts";
import { ownClinic } from "../clinic/own-clinic.ts";
import { dayText } from "./text.ts";

/** Opens the call board of the clinic one is at, beside what one is at: it is another app. */
export const boardActs = (): Act[] => {
  const clinicId = ownClinic();
  if (clinicId === undefined) return [];
  return [{ word: dayText().board, run: () => void window.open(toCallBoard({ clinicId }), "_blank", "noopener") }];
};
