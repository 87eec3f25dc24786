import { sessionEnd } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { OpenDay } from "../../../parts/slot/nearest-slots.ts";

export type Hours = { date: string; spans: { start: Instant; end: Instant }[] };

/** When somebody practises on each day: sessions that touch or overlap are one span. */
export const practiceHours = (days: readonly OpenDay[]): Hours[] =>
  days.map(({ date, sessions }) => {
    const spans: { start: Instant; end: Instant }[] = [];
    for (const session of [...sessions].sort((a, b) => a.start - b.start)) {
      const open = spans[spans.length - 1];
      const end = sessionEnd(session);
      if (open && session.start <= open.end) open.end = Math.max(open.end, end);
      else spans.push({ start: session.start, end });
    }
    return { date, spans };
  });
