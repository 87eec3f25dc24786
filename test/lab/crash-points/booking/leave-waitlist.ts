import { leaveWaitlist } from "../../../../functions/booking/waitlist/leave-waitlist.ts";
import { pauseAfter } from "../../../../functions/store/table/try-again.ts";
import { saveEnding } from "../../../../functions/store/waitlist/save-waiting.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { siti } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { joined, offered, ofHousehold, waitingFor } from "../waitlist-scene.ts";

const leave = (at: Instant) =>
  leaveWaitlist({ waitingOfHousehold: ofHousehold, saveEnding, pauseAfter, now: () => at })(
    waitingFor,
    siti,
    key("leave"),
  );

export const scenarios: Scenarios = {
  "of one who waits": { prepare: joined, act: leave },
  "of one for whom a place is kept": { prepare: offered, act: leave },
};
