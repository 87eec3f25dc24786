import type { Figures, Spread } from "../../../../shared/booking/closing/day-figures.ts";
import { dayFiguresText } from "./text.ts";

/** One line of figures: what it is, and how much. */
type FigureRow = { name: string; value: string };

type Count = Exclude<keyof Figures, "bookedWait" | "walkInWait">;

/** What is told at nought too: that nobody was absent is news, that nobody is undecided is none. */
const always: readonly Count[] = ["booked", "walkIns", "seen", "absent"];
const ifAny: readonly Count[] = ["toCall", "unserved", "undecided", "open", "cameLate"];

const waitWords = (wait: Spread | undefined): string => {
  if (!wait) return dayFiguresText().noWait;
  const { count, median, p90 } = wait;
  const isTold = median !== undefined && p90 !== undefined;
  return isTold ? dayFiguresText().wait(count, median, p90) : dayFiguresText().fewWaits(count);
};

/** How many there were of each kind, how long they waited, and when it began. */
export const figureRows = (figures: Figures, began?: { beganLate: number | undefined }): FigureRow[] => {
  const text = dayFiguresText();
  const count = (name: Count): FigureRow => ({ name: text.counts[name], value: String(figures[name] ?? 0) });
  const late = began?.beganLate;
  return [
    ...always.map(count),
    ...ifAny.filter((name) => (figures[name] ?? 0) > 0).map(count),
    ...(figures.booked > 0 ? [{ name: text.bookedWait, value: waitWords(figures.bookedWait) }] : []),
    ...(figures.walkIns > 0 ? [{ name: text.walkInWait, value: waitWords(figures.walkInWait) }] : []),
    ...(late === undefined ? [] : [{ name: text.began, value: late === 0 ? text.onTime : text.late(late) }]),
  ];
};
