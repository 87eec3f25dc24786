import { isInside } from "../schedule/standing.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { SessionLine } from "./clinic-line.ts";

/** How many visits of the planned length count beside those that were held. */
const plannedWeight = 6;
/** How many planned lengths one visit counts for at most: an hour in which nobody came tells nothing. */
const longest = 2.5;
/** How many of the last visits count. */
const recent = 20;
/** Whoever is called in later than this after the one before was not waited for: the doctor had nobody, or paused. */
const changeover = 3 * minute;
/** No doctor is planned to be quicker than this, however short the places are. */
const quickest = 6 * minute;

type Called = { at: Instant; end: Instant | undefined };

const callsOf = ({ line }: SessionLine): Called[] =>
  Object.values(line).flatMap((state): Called[] => {
    if (isInside(state)) return [{ at: state.since, end: undefined }];
    return state.calledAt === undefined ? [] : [{ at: state.calledAt, end: state.since }];
  });

/** How long the visits of a doctor's day took that are over, each up to the call of the next, the last of them last. */
export const callLengths = (sessions: readonly SessionLine[]): number[] => {
  const calls = sessions.flatMap(callsOf).sort((a, b) => a.at - b.at);
  return calls.flatMap(({ at, end }, index) => {
    if (end === undefined) return [];
    const next = calls[index + 1]?.at;
    return [(next !== undefined && next >= end && next - end <= changeover ? next : end) - at];
  });
};

/** How long the next visit of a session takes, in milliseconds: what its doctor needed today, drawn to what is planned. */
export const paceOf = ({ minutes }: Pick<SessionLine, "minutes">, lengths: readonly number[]): number => {
  const planned = Math.max(minutes * minute, quickest);
  const held = lengths.slice(-recent).map((length) => Math.min(length, longest * planned));
  return (plannedWeight * planned + held.reduce((sum, length) => sum + length, 0)) / (plannedWeight + held.length);
};
