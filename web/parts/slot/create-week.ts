import { type Accessor, createMemo, createSignal } from "solid-js";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { addDays, type LocalDate } from "../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { keepFresh } from "../../load/keep-fresh.ts";
import { createNow } from "../../time/create-now.ts";
import type { OpenDay } from "./nearest-slots.ts";

type Wanted = { clinicId: string | undefined; service?: string | undefined; zone: Zone };

/** Seven days of a clinic's open slots, and the way to the seven after them. */
export const createWeek = (
  wanted: () => Wanted,
): { first: Accessor<LocalDate>; week: Accessor<number>; turn: (weeks: number) => void; days: Load<OpenDay[]> } => {
  const [week, setWeek] = createSignal(0);
  const now = createNow();
  const first = createMemo((): LocalDate => addDays(localDate(now(), wanted().zone), week() * 7));
  const input = createMemo((): string | undefined => {
    const { clinicId, service } = wanted();
    return clinicId && JSON.stringify({ clinicId, from: first(), days: 7, service });
  });
  const days = createLoad(input, async (text) => (await call(listOpenSlots, JSON.parse(text))).days);
  // Whoever comes back to it may come hours later; a time that was lost meanwhile is told when it is claimed.
  keepFresh(days, () => false);
  return { first, week, turn: (weeks) => setWeek(week() + weeks), days };
};
