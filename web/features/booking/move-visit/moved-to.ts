import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { hereFor, modeMovedTo } from "../../../../shared/booking/claim/moved-by-desk.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import { isToBeSeen } from "../../../../shared/schedule/standing.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { whereTo } from "../../../parts/slot/come-to.ts";
import { moveVisitText } from "./text.ts";

/** What the bar says of a time before the visit moves there: whom it is with, how they are met, and that they stay here. */
export const movedTo = (directory: Directory | undefined, visit: Appointment, to: Slot): string => {
  const mode = modeMovedTo(visit, to);
  const { met, stays, comesAgain } = moveVisitText();
  const isHere = isToBeSeen(visit.state) && visit.mode === "in-person";
  return [
    whereTo(directory, visit, to, mode),
    mode === visit.mode ? met[mode] : undefined,
    hereFor(visit, to) ? stays : undefined,
    isHere && !hereFor(visit, to) && mode === "in-person" ? comesAgain : undefined,
  ]
    .filter(Boolean)
    .join(" · ");
};
