import { listOpenSlotsRoute } from "../../../functions/schedule/list-open-slots.ts";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { OpenSession } from "../../../shared/schedule/open-sessions.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { addDays, type LocalDate } from "../../../shared/time/local-date.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { callApi } from "./call-api.ts";

/** A clinic's day as list-open-slots answers it. */
export type OpenDay = { date: LocalDate; sessions: OpenSession[] };

/** The day `ahead` days from now, as the clinics count them. */
export const dayAhead = (ahead: number): LocalDate => addDays(localDate(Date.now(), "WIB"), ahead);

/** The open sessions of a clinic on days from now, as whoever asks is told: seconds old, where the network keeps answers. */
export const openDays = async (url: string, clinicId: string, ahead: number, days = 1): Promise<OpenDay[]> => {
  const { body } = await callApi(url, "list-open-slots", "public", { clinicId, from: dayAhead(ahead), days });
  return (body as ResponseOf<"list-open-slots">).days;
};

/** The same as they are at this moment, from the table that `useStore` named. */
export const daysNow = async (clinicId: string, ahead: number, days = 1): Promise<OpenDay[]> => {
  const request = { clinicId, from: dayAhead(ahead), days };
  const answer = await listOpenSlotsRoute.run(request, undefined, { id: "", fingerprint: "" });
  return (answer as ResponseOf<"list-open-slots">).days;
};

/** The slots of a day that are free for a general consultation, in order. */
export const freeSlotsOf = ({ sessions }: OpenDay): Slot[] =>
  sessions
    .filter(({ services }) => services.includes("umum"))
    .flatMap((session) => session.free.map((number) => slotAt(session, number)));
