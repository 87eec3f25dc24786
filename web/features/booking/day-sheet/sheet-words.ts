import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isToCallBack, isUndecided } from "../../../../shared/booking/pending.ts";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import { daySheetText } from "./text.ts";

/** What became of a visit, in one or two words. */
export const outcomeWords = ({ state }: Pick<Appointment, "state">): string => {
  if (isUndecided(state)) return daySheetText().undecided;
  return isToCallBack(state) ? daySheetText().toCall : daySheetText().outcomes[state.status];
};

/** How many there are, and of each outcome: `6 pasien: selesai 4, tidak hadir 2`. */
export const countsOf = ({ visits }: Pick<SessionDay, "visits">): string => {
  const counts = new Map<string, number>();
  for (const { appointment } of visits) {
    const words = outcomeWords(appointment);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const parts = [...counts].map(([words, count]) => daySheetText().counted(words, count));
  return [daySheetText().total(visits.length), parts.join(", ")].filter(Boolean).join(": ");
};
