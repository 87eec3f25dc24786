import { type Accessor, createMemo, createSignal } from "solid-js";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { addDays, type LocalDate } from "../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { keepFresh } from "../../load/keep-fresh.ts";
import { createNow } from "../../time/create-now.ts";
import type { OpenDay } from "./nearest-slots.ts";

type Wanted = {
  clinicId: string | undefined;
  service?: string | undefined;
  zone: Zone;
  /** Which day comes first, unless it is over. @default today */
  from?: LocalDate | undefined;
  /** Whether the soonest time counts as well: then it begins today, where that day is among the first seven. @default no */
  soonestToo?: boolean | undefined;
};

type Week = {
  today: Accessor<LocalDate>;
  first: Accessor<LocalDate>;
  turn: (weeks: number) => void;
  days: Load<OpenDay[]>;
};

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** Seven days of a clinic's open slots, and the way to the seven after or before them. */
export const createWeek = (wanted: () => Wanted): Week => {
  const [week, setWeek] = createSignal(0);
  const now = createNow();
  const today = createMemo(() => localDate(now(), wanted().zone));
  const first = createMemo((): LocalDate => {
    const { from, soonestToo } = wanted();
    const own = later(from ?? today(), today());
    const opened = soonestToo && own < addDays(today(), 7) ? today() : own;
    return later(addDays(opened, week() * 7), today());
  });
  const input = createMemo((): string | undefined => {
    const { clinicId, service } = wanted();
    return clinicId && JSON.stringify({ clinicId, from: first(), days: 7, service });
  });
  const days = createLoad(input, async (text) => (await call(listOpenSlots, JSON.parse(text))).days);
  // Whoever comes back to it may come hours later; a time that was lost meanwhile is told when it is claimed.
  keepFresh(days, () => false);
  return { today, first, turn: (weeks) => setWeek(week() + weeks), days };
};
