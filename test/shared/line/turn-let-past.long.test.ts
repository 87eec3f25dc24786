import fc from "fast-check";
import { expect, test } from "vitest";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { byTurn, type Turn } from "../../../shared/line/by-turn.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { lineOf } from "../../../shared/line/line-of.ts";
import { mostLetPast } from "../../../shared/line/turn-let-past.ts";
import { turnOfVisit } from "../../../shared/line/turn-of.ts";
import { isInside, isWaiting } from "../../../shared/schedule/standing.ts";
import { afterwards, type SomeDay, someDay, someHappenings } from "./some-day.ts";

const asWaiting = ({ at, number, sessionId }: Turn): Turn => ({ status: "waiting", at, number, sessionId });
const keyOf = ({ at, number, sessionId }: Turn): string => `${sessionId} ${number} ${at}`;

/** Who is in the line at their own turn, each as one who waits. */
const line = ({ sessions, now }: SomeDay): Turn[] =>
  lineOf(sessions.map(namelessLine), now)
    .map(({ turn }) => turn)
    .filter((turn) => !turn.emergency && (turn.status === "waiting" || turn.status === "booked"))
    .map(asWaiting);

/** The turn that somebody who was given precedence would have without it. */
const ownOf = (visit: Appointment, now: number): Turn | undefined => {
  const at = visit.priority?.ownTurn;
  return at === undefined ? undefined : asWaiting({ ...turnOfVisit(visit, now), at });
};

/** The turns that people had before they were called in, be it that the doctor took them out of turn. */
type Had = Map<string, Turn>;

const note = (had: Had, { visits, now }: SomeDay): void => {
  for (const visit of visits)
    if (visit.state.status === "waiting") had.set(visit.id, asWaiting(turnOfVisit(visit, now)));
};

/** Those with precedence who were given a turn before another's, though their own is after it. */
const past = ({ visits, now }: SomeDay, turn: Turn, had: Had): Set<string> =>
  new Set(
    visits.flatMap((visit) => {
      const [own, given] = [ownOf(visit, now), had.get(visit.id)];
      return own && given && byTurn(own, turn) > 0 && byTurn(given, turn) < 0 ? [visit.id] : [];
    }),
  );

/** A day with much precedence in it. */
const muchPrecedence = someHappenings.map((happenings) =>
  happenings.flatMap((one) => [one, { ...one, after: 0, what: "precedence" as const }]),
);

test("whoever keeps their turn is let past by two at most who were given precedence since they are in the line", () => {
  fc.assert(
    fc.property(someDay, muchPrecedence, (first, happenings) => {
      let day = first;
      /** Who went past each turn when it came into the line: they were before whoever has it. */
      const before = new Map<string, Set<string>>();
      const had: Had = new Map();
      for (const happening of happenings) {
        day = afterwards(day, happening);
        note(had, day);
        for (const turn of line(day)) {
          const known = before.get(keyOf(turn));
          const now = past(day, turn, had);
          if (!known) before.set(keyOf(turn), now);
          else if ([...now].filter((id) => !known.has(id)).length > mostLetPast)
            expect.fail(`${happening.what}: ${[...now]} went past ${keyOf(turn)}`);
        }
      }
    }),
    { numRuns: 1500, seed: 20261128 },
  );
});

test("priority loses nobody and counts nobody twice, and emergencies come first, as they were declared", () => {
  fc.assert(
    fc.property(someDay, muchPrecedence, (first, happenings) => {
      let day = first;
      for (const happening of happenings) {
        const before = day.visits.map(({ id }) => id);
        day = afterwards(day, happening);
        const ids = day.visits.map(({ id }) => id);
        expect(ids.slice(0, before.length)).toEqual(before);
        const here = lineOf(day.sessions.map(namelessLine), day.now).filter(({ state }) => state && !isInside(state));
        const waiting = day.visits.filter(({ state }) => isWaiting(state));
        expect(here.length).toBe(waiting.length);
        const declared = waiting.flatMap(({ priority }) => (priority?.level === "emergency" ? [priority.at] : []));
        expect(here.slice(0, declared.length).map(({ turn }) => turn.at)).toEqual(declared.sort((a, b) => a - b));
      }
    }),
    { numRuns: 300, seed: 20261128 },
  );
});
