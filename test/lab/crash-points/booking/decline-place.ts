import { declinePlace } from "../../../../functions/booking/waitlist/decline-place.ts";
import { pauseAfter } from "../../../../functions/store/table/try-again.ts";
import { savePassing } from "../../../../functions/store/waitlist/save-waiting.ts";
import { siti } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { kept, offered, ofHousehold, waitingFor } from "../waitlist-scene.ts";

export const scenarios: Scenarios = {
  "that is kept": {
    prepare: offered,
    act: (at) =>
      declinePlace({ waitingOfHousehold: ofHousehold, savePassing, pauseAfter, now: () => at })(
        { ...waitingFor, slot: kept },
        siti,
        key("decline"),
      ),
  },
};
