import { skipPatient } from "../../../../functions/consult/skip-patient.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { now } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { arrived, consult, desk, from, key, ofVisit } from "../scene.ts";

const skip = (at: Instant, appointmentId: string, back?: true) =>
  skipPatient(consult(at))({ appointmentId, from, times: 1, ...(back && { back }) }, desk, key("skip"));

/** From the time of a booking to that of the visit. */
const ahead = from.start - now;

const skipped = async (): Promise<string> => {
  const id = await arrived();
  await skip(now + ahead, id);
  return id;
};

export const scenarios: Scenarios = {
  "": ofVisit(arrived, (at, id) => skip(at + ahead, id)),
  "who is there after all": ofVisit(skipped, (at, id) => skip(at + ahead, id, true)),
};
