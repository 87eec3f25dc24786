import { noteCall } from "../../../../functions/booking/note-call.ts";
import { dropCallWish } from "../../../../functions/store/appointment/save-offer.ts";
import { callOf, enterCall, saveCallNote } from "../../../../functions/store/call/calls.ts";
import { now } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { bookedVisit, desk, from, key, ofVisit } from "../scene.ts";

const toCall = async (): Promise<string> => {
  const id = await bookedVisit();
  await enterCall({ id, slot: from }, now);
  return id;
};

export const scenarios: Scenarios = {
  "": ofVisit(toCall, (at, id) =>
    noteCall({ callOf, saveCallNote, dropCallWish, now: () => at })(
      { appointmentId: id, from, outcome: "not-reached", noted: 0 },
      desk,
      key("note"),
    ),
  ),
};
