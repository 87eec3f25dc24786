import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { isAhead, isLate } from "../../../shared/line/practice-standing.ts";
import { toldTime } from "../../../shared/line/told-time.ts";
import type { WaitingLine } from "../../../shared/line/waiting-line.ts";
import { isPaused, standingOf } from "../../../shared/schedule/standing.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { clock, clockInZone } from "../../time/format-time.ts";
import { delayWords } from "../delay/delay-words.ts";
import type { Directory } from "../directory/create-directory.ts";
import { lineText } from "./text.ts";

/** Who is before somebody, in words. */
export const placeText = (line: WaitingLine): string => {
  const { ahead, notHere = 0, state } = line;
  if (state.status === "in-consultation") return lineText().called;
  if (isSkipped(state)) return lineText().missed;
  // Why, and for how long, only the doctor knows.
  if (isPaused(state)) return lineText().paused;
  return ahead === 0 ? lineText().next : lineText().ahead(ahead, notHere);
};

/** Why others are seen before somebody out of turn, where that is so: how many, and not who. */
export const reasonText = ({ emergencies = 0, precedence = 0, state }: WaitingLine): string =>
  state.status !== "in-consultation" && emergencies + precedence > 0 ? lineText().first(emergencies, precedence) : "";

/**
 * When it is the turn of somebody who waits, and why, where that is another time than their place's; `undefined` where it
 * is not, and for whoever was sent back for a moment or not there when called: their turn has come.
 * @param start when the place begins that they booked: only precedence makes their turn earlier than that
 */
export const turnText = (
  state: WaitingLine["state"],
  origin: Appointment["origin"],
  zone: Zone,
  start?: Instant,
): string | undefined => {
  if (state.status !== "waiting" || standingOf(state) !== "waiting" || state.turn === undefined) return undefined;
  const at = clockInZone(state.turn, zone);
  if (state.times !== undefined) return lineText().turnBack(at);
  if (origin === "booked" && start !== undefined && state.turn < start) return lineText().turnFirst(at);
  return origin === "walk-in" ? lineText().turnWalkIn(at) : lineText().turnLate(at);
};

/** Before anybody was called in: how the practice stands, as its doctor is told too; late as they say themselves. */
const beforeFirst = (line: WaitingLine, now: Instant, zone: Zone, directory: Directory | undefined): string => {
  const { delay = 0, sessionId = "", startsAt: start } = line;
  const delayed = delayWords({ sessionId, start, delay }, now, zone, directory);
  if (delayed !== undefined) return delayed;
  if (isLate(line.owedSince, now)) return lineText().doctorLate;
  if (isAhead(line, now)) return lineText().notBegun;
  return now < line.dueAt && delay === 0 ? lineText().onTime(clockInZone(line.dueAt, zone)) : lineText().whenReady;
};

/**
 * How long it may take, in words. Never a promise nobody can keep: before anybody was called in no time is told but that of
 * one's own slot, who is next is called when the doctor is ready, and a late line is called late.
 * @param directory whence the name of a doctor who is late is known; without, it is the practice that is late
 */
export const waitText = (line: WaitingLine, now: Instant, zone: Zone, directory?: Directory): string => {
  if (line.state.status === "in-consultation") return "";
  if (isSkipped(line.state)) return lineText().skipped(clockInZone(line.state.skippedAt, zone));
  if (isPaused(line.state)) return lineText().whenReady;
  if (!line.begun) return beforeFirst(line, now, zone, directory);
  const here = line.ahead - (line.notHere ?? 0);
  if (line.stoppedSince !== undefined) return lineText().stopped(clockInZone(line.stoppedSince, zone));
  if (here === 0) return lineText().whenReady;
  const { expectedAt: at, range = { from: at, until: at } } = line;
  // What was told last stays while there is no network.
  if (now >= range.until) return lineText().late;
  const told = toldTime({ at, ...range }, here, now);
  if (told.kind === "soon") return lineText().soon;
  // "From nought minutes" would be a promise.
  if (told.kind === "minutes" && told.from === 0) return lineText().withinMinutes(told.until);
  if (told.kind === "minutes") return lineText().inMinutes(told.from, told.until);
  return lineText().around(clock(told.from, zone), clockInZone(told.until, zone));
};
