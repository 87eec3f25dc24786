import type { Figures, Spread } from "../../../../shared/booking/outcomes/day-figures.ts";
import type { DayOutcome } from "../../../../shared/booking/outcomes/day-outcome.ts";
import { outcomeText } from "../../../parts/outcome/text.ts";
import { dayFiguresText } from "./text.ts";

/** One line of figures: what it is, and how much. */
type FigureRow = { name: string; value: string };

type Count = Exclude<keyof Figures, "bookedWait" | "walkInWait">;

/** How a visit ended is called in figures as everywhere. */
const ended = {
  seen: "completed",
  absent: "no-show",
  toCall: "toCall",
  unserved: "unserved",
  undecided: "undecided",
} as const satisfies Partial<Record<Count, DayOutcome>>;

const isEnded = (name: Count): name is keyof typeof ended => name in ended;

const nameOf = (name: Count): string => (isEnded(name) ? outcomeText()[ended[name]] : dayFiguresText().counts[name]);

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
  const count = (name: Count): FigureRow => ({ name: nameOf(name), value: String(figures[name]) });
  const late = began?.beganLate;
  return [
    ...always.map(count),
    ...ifAny.filter((name) => figures[name] > 0).map(count),
    ...(figures.booked > 0 ? [{ name: text.bookedWait, value: waitWords(figures.bookedWait) }] : []),
    ...(figures.walkIns > 0 ? [{ name: text.walkInWait, value: waitWords(figures.walkInWait) }] : []),
    ...(late === undefined ? [] : [{ name: text.began, value: late === 0 ? text.onTime : text.late(late) }]),
  ];
};
