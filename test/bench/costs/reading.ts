import { getClinicLine } from "../../../functions/line/get-clinic-line.ts";
import { findNextSlots } from "../../../functions/schedule/find-next-slots.ts";
import { listOpenSlots } from "../../../functions/schedule/list-open-slots.ts";
import { sessionsOfDay } from "../../../functions/schedule/sessions-of-day.ts";
import { nextListsOf } from "../../../functions/store/next-list/next-lists.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { now, requestKey, serang } from "../../functions/booking/cikande.ts";
import { refreshingBy } from "../../functions/schedule/refresh-next-free/refreshing.ts";

const time = (): number => now;
const directory = { district: serang, services: [], holidays: [], clinics: [] };
const list = listOpenSlots({
  districtById: async () => serang,
  directoryOf: async () => undefined,
  sessionsOfDay: sessionsOfDay({ districtById: async () => serang, sessionsOf, now: time }),
  now: time,
});
const find = findNextSlots({ directoryOf: async () => directory, nextListsOf, now: time });

/** Lists a clinic's day; the district is remembered by a warm Lambda. */
export const listDay = (from: LocalDate, clinicId = "3604-cikande"): Promise<unknown> =>
  list({ clinicId, from, days: 1 }, undefined, requestKey());

const here = {
  id: "3604-cikande",
  name: "Cikande",
  kecamatan: { code: "", name: "" },
  services: [],
  practitioners: [],
};
const readLine = getClinicLine({
  directoryOf: async () => ({ ...directory, clinics: [here] }),
  sessionsOfDay: sessionsOfDay({ districtById: async () => serang, sessionsOf, now: time }),
  now: time,
});

/** The line of a clinic's day, by numbers. */
export const clinicLine = (date: LocalDate): Promise<unknown> =>
  readLine({ clinicId: here.id, date }, undefined, requestKey());

/** The next free slot of the district. */
export const nextSlots = (): Promise<unknown> => find({ districtId: "3604", service: "umum" }, undefined, requestKey());

/** Brings a clinic's next free slots up to date with its changed sessions: what follows a booking. */
export const refreshList = refreshingBy(time);
