import { isSameSite } from "../../../../shared/place/site.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { OpenDay } from "../../../parts/slot/nearest-slots.ts";

export type Hours = { date: string; spans: ({ start: Instant; end: Instant } & Pick<Slot, "comeTo">)[] };

/** When somebody practises on each day: sessions that touch or overlap, at one place or all by video, are one span. */
export const practiceHours = (days: readonly OpenDay[]): Hours[] =>
  days.map(({ date, sessions }) => {
    const spans: Hours["spans"] = [];
    for (const session of [...sessions].sort((a, b) => a.start - b.start)) {
      const open = spans.filter(({ comeTo }) => isSameSite(comeTo, session.comeTo)).pop();
      const end = sessionEnd(session);
      if (open && session.start <= open.end) open.end = Math.max(open.end, end);
      else spans.push({ start: session.start, end, ...(session.comeTo && { comeTo: session.comeTo }) });
    }
    return { date, spans };
  });
