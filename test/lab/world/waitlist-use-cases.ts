import { declinePlace } from "../../../functions/booking/waitlist/decline-place.ts";
import { joinWaitlist } from "../../../functions/booking/waitlist/join-waitlist.ts";
import { leaveWaitlist } from "../../../functions/booking/waitlist/leave-waitlist.ts";
import { waitingOfHousehold } from "../../../functions/booking/waitlist/waiting-of-household.ts";
import { patientsAt } from "../../../functions/store/patient/patients.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { pauseAfter } from "../../../functions/store/table/try-again.ts";
import {
  saveEnding,
  saveForgetting,
  saveJoining,
  savePassing,
} from "../../../functions/store/waitlist/save-waiting.ts";
import { entryOf, entryOrUnreadable } from "../../../functions/store/waitlist/waitlist-entries.ts";
import { directoryOf } from "./roster-use-cases.ts";
import { now, type World } from "./world.ts";

const clock = () => now;
const joining = { sessionsOf, entryOrUnreadable, saveJoining, saveEnding, saveForgetting };
const ofHousehold = waitingOfHousehold({ patientsAt, entryOf });

/** The product's own waiting list of a world, on its own store. */
export const waitlistUseCases = (world: World) => ({
  "join-waitlist": joinWaitlist({ ...joining, directoryOf: directoryOf(world), now: clock }),
  "leave-waitlist": leaveWaitlist({ waitingOfHousehold: ofHousehold, saveEnding, pauseAfter, now: clock }),
  "decline-place": declinePlace({ waitingOfHousehold: ofHousehold, savePassing, pauseAfter, now: clock }),
});
