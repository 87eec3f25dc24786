import { checkInAtDoor } from "../../../../functions/booking/door/check-in-at-door.ts";
import { doorCodes } from "../../../../functions/booking/door/door-codes.ts";
import { spendDoorTry } from "../../../../functions/store/appointment/spend-door-try.ts";
import { districtOfSlot } from "../../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { progressVisitLive as progressVisit } from "../../../../functions/visit/progress-visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { now, siti } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { bookedVisit, from, key, ofVisit } from "../scene.ts";

const door = { secret: "K7QF2M3DXT4ABWPN", revision: 1 };
const doorOf = async () => door;
const [code = ""] = doorCodes(door.secret, "3604-cikande", now);

/** A visit that is met face to face, whose patient was not there when they were called. */
const skippedVisit = async (): Promise<string> => {
  const id = await bookedVisit();
  const state = { status: "waiting", arrivedAt: now, skippedAt: now, times: 1, steps: 1 } as const;
  await progressVisit(id, () => ({ state, mode: "in-person" }));
  return id;
};

const sayHere = (at: Instant, appointmentId: string) =>
  checkInAtDoor({ progressVisit, sessionOf, districtOfSlot, doorOf, spendDoorTry, now: () => at })(
    { appointmentId, from, steps: 1, code },
    siti,
    key("door"),
  );

export const scenarios: Scenarios = { "who was called and not there": ofVisit(skippedVisit, sayHere) };
