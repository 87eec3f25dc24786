import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { LineCall } from "../../../../shared/line/face-to-face-line.ts";
import { type Instant, minute } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { memoryOf, type Remembered } from "../../../offline/memory-of.ts";
import { kept } from "../../../storage/kept.ts";
import { serverNow } from "../../../time/server-clock.ts";

/** Which board: of a clinic and a day. */
export type BoardDay = { clinicId: string; date: LocalDate };
export type Line = ResponseOf<"get-clinic-line">;

/** Whether two boards are the same, on one day. */
export const isSameDay = (a: BoardDay, b: BoardDay): boolean => a.clinicId === b.clinicId && a.date === b.date;

const isKnown = (value: unknown): boolean => {
  const { clinicId, date, line } = Object(value) as Partial<BoardDay & { line: Partial<Line> }>;
  return typeof clinicId === "string" && typeof date === "string" && Array.isArray(line?.sessions);
};

/** The last line that the board was told, for when there is no network; written anew where it is another, or a while ago. */
export const makeLineMemory = () => {
  const stored = memoryOf<BoardDay & { line: Line }>("board.line", isKnown);
  let last = stored.recall();
  const recall = (day: BoardDay): Remembered<Line> | undefined =>
    last && isSameDay(day, last.value) ? { value: last.value.line, at: last.at } : undefined;
  const remember = (day: BoardDay, line: Line): void => {
    const isWritten =
      JSON.stringify(recall(day)?.value) === JSON.stringify(line) && serverNow() - (last?.at ?? 0) < minute;
    const value = { ...day, line };
    if (!isWritten) stored.remember(value);
    last = { value, at: serverNow() };
  };
  return { recall, remember };
};

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === "string");

/** More than are called within the minute in which a call is said. */
const mostHeard = 60;

/** Which calls were said, also before a reload. */
export const makeHeard = () => {
  const stored = kept<string[]>("board.heard", isTexts);
  const heard = new Set(stored.read());
  return {
    has: (id: string): boolean => heard.has(id),
    add: (id: string): void => {
      heard.add(id);
      stored.write([...heard].slice(-mostHeard));
    },
  };
};

const isTimes = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && Number.isFinite(one[1]));

/** A call with when it was seen, and whether its number was called in that line before. */
export type SeenCall = LineCall & { again: boolean };

/**
 * Tells when calls were, also those of before a reload: when they were seen first, within the minute that the line tells. Of two
 * in one minute the later one is to stay the present one. The line forgets who was called and was not there; the board does not.
 */
export const makeSeen = () => {
  const stored = kept<[string, Instant][]>("board.seen", isTimes);
  const seen = new Map(stored.read());
  /** An id ends in the time of the call. */
  const isBefore = ({ id, at }: LineCall, known: string): boolean =>
    known.slice(0, known.lastIndexOf(".")) === id.slice(0, id.lastIndexOf(".")) && (seen.get(known) ?? at) < at;
  return (call: LineCall): SeenCall => {
    const at = seen.get(call.id) ?? Math.max(call.at, Math.min(serverNow(), call.at + minute - 1));
    if (!seen.has(call.id)) stored.write([...seen.set(call.id, at)].slice(-mostHeard));
    return { ...call, at, again: [...seen.keys()].some((known) => isBefore(call, known)) };
  };
};

/** A number that was called by hand, under which letter. */
export type HandCall = Pick<LineCall, "id" | "number" | "at"> & { letter: string; again?: boolean };

const isHandDay = (value: unknown): boolean => {
  const { clinicId, date, calls } = Object(value) as Partial<BoardDay & { calls: unknown }>;
  return typeof clinicId === "string" && typeof date === "string" && Array.isArray(calls);
};

/** What was called by hand today. */
export const keptHandCalls = kept<BoardDay & { calls: HandCall[] }>("board.hand", isHandDay);
export const handCallsOf = (day: BoardDay): HandCall[] => {
  const known = keptHandCalls.read();
  return known && isSameDay(day, known) ? known.calls : [];
};
