import { announceDelay } from "../../../../functions/line/announce-delay.ts";
import { saveDelay } from "../../../../functions/store/session/save-delay.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { morning, now, serang } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { arrived, desk, key } from "../scene.ts";

const say = (at: Instant, minutes: number, times: number) =>
  announceDelay({ districtOfSlot: async () => serang, sessionOf, saveDelay, now: () => at })(
    { sessionId: morning().id, minutes, times },
    desk,
    key("delay"),
  );

/** Somebody waits for a session that is said to be late. */
const delayed = async (): Promise<void> => {
  await arrived();
  await say(now, 20, 0);
};

export const scenarios: Scenarios = {
  "": { prepare: async () => void (await arrived()), act: (at) => say(at, 20, 0) },
  "taken back": { prepare: delayed, act: (at) => say(at, 0, 1) },
};
