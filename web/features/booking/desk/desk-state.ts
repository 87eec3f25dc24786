import { isSkipped } from "../../../../shared/booking/arrival/skipped.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import { isToCallBack, isUndecided } from "../../../../shared/booking/pending.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { isPaused, isWaiting } from "../../../../shared/schedule/standing.ts";
import { calledInVain } from "../../../parts/day/called-in-vain.ts";
import { outcomeText } from "../../../parts/outcome/text.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { isBeingNoted } from "../check-in-patient/create-check-in.ts";
import { checkInText } from "../check-in-patient/text.ts";
import { deskText } from "./text.ts";

/** Where a visit stands, in the desk's words. */
export const deskState = (visit: Visit): string => {
  const { state, mode } = visit.appointment;
  if (isBeingCancelled(visit.appointment)) return deskText().cancelling;
  if (isBeingNoted(visit.appointment)) return isSkipped(state) ? checkInText().backHere : checkInText().here;
  if (isOffered(visit.appointment)) return isWaiting(state) ? deskText().offeredHere[mode] : deskText().offered;
  if (isUndecided(state)) return outcomeText().undecided;
  if (isToCallBack(state)) return outcomeText().toCall;
  const inVain = calledInVain(visit.appointment);
  if (inVain !== undefined) return inVain;
  if (state.status !== "waiting") return outcomeText()[state.status];
  if (isPaused(state)) return deskText().paused;
  if (state.bySelf) return deskText().bySelf;
  return mode === "video" ? deskText().byVideo : deskText().waiting;
};
