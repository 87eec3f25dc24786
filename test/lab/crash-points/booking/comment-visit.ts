import { commentVisit } from "../../../../functions/booking/comment-visit.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { saveComment } from "../../../../functions/store/appointment/save-on-visit.ts";
import type { Scenarios } from "../scenario.ts";
import { booked, desk, from, key, ofVisit } from "../scene.ts";

const write = (appointmentId: string, text: string, times: number) =>
  commentVisit({ appointmentOf, saveComment })({ appointmentId, from, text, times }, desk, key("comment"));

/** A visit of which the doctor was told something. */
const commented = async (): Promise<string> => {
  const { id } = await booked();
  await write(id, "Memakai kursi roda", 0);
  return id;
};

export const scenarios: Scenarios = {
  "": ofVisit(
    async () => (await booked()).id,
    (_, id) => write(id, "Memakai kursi roda", 0),
  ),
  "taken back": ofVisit(commented, (_, id) => write(id, "", 1)),
};
