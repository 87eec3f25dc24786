import { noteCall } from "../../../../functions/booking/displaced/note-call.ts";
import {
  beginCallBack,
  dropCallWish,
  endCallBack,
  saveCallWish,
  saveOffer,
} from "../../../../functions/store/appointment/save-offer.ts";
import { callOf, enterCall, saveCallNote } from "../../../../functions/store/call/calls.ts";
import type { CallOutcome } from "../../../../shared/booking/displaced/call-shown.ts";
import { hour } from "../../../../shared/time/instant.ts";
import { now } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { bookedVisit, desk, from, key, ofVisit } from "../scene.ts";

const toCall = async (): Promise<string> => {
  const id = await bookedVisit();
  await enterCall({ id, slot: from }, now);
  await saveOffer({ id, slot: from }, { at: now, until: now + hour, kind: "closed" });
  await saveCallWish({ id, slot: from }, now);
  return id;
};

const noted = (outcome: CallOutcome) =>
  ofVisit(toCall, (at, id) =>
    noteCall({ callOf, saveCallNote, dropCallWish, endCallBack, beginCallBack, now: () => at })(
      { appointmentId: id, from, outcome, noted: 0 },
      desk,
      key("note"),
    ),
  );

export const scenarios: Scenarios = { "": noted("not-reached"), "who was reached": noted("reached") };
