import { describe, expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import type { DeclaredPriority } from "../../../shared/booking/priority/declared-priority.ts";
import { canPrioritize, type Prioritized, prioritizeVisit } from "../../../shared/line/prioritize-visit.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { afternoon, appointment, morning, now } from "../../functions/booking/cikande.ts";

const elderly: DeclaredPriority = { level: "precedence", reason: "elderly" };
const pregnant: DeclaredPriority = { level: "precedence", reason: "pregnant" };
const unconscious: DeclaredPriority = { level: "emergency", reason: "unconscious" };
const came = now;
const start = (number: number, session = morning()): number => slotAt(session, number).start;

/** Somebody who is here since seven, at a place of the morning. */
const here = (number: number, changes: Partial<Appointment> = {}): Appointment =>
  appointment({
    id: `k4m7q2x9ta-K7M4Q${String.fromCharCode(64 + number)}`,
    slot: slotAt(morning(), number),
    state: { status: "waiting", arrivedAt: came },
    ...changes,
  });

/** The session of those visits. */
const sessionOf = (visits: readonly Appointment[], session: Session = morning()): Session => ({
  ...session,
  claims: Object.fromEntries(visits.map(({ id, slot }) => [slot.number, id])),
  line: Object.fromEntries(
    visits.flatMap(({ slot, state, mode, priority }) =>
      state.status === "booked" || state.status === "cancelled"
        ? []
        : [[slot.number, lineStateOf(state, mode, priority)]],
    ),
  ),
});

type Options = { by?: "doctor" | "registrar"; within?: number; at?: number; others?: Session[] };

/** What a declaration makes of the visit of one number among those of a morning. */
const declare = (
  visits: readonly Appointment[],
  number: number,
  priority: DeclaredPriority | undefined,
  { by = "registrar", within, at = came, others = [] }: Options = {},
): Prioritized => {
  const visit = visits.find(({ slot }) => slot.number === number);
  if (!visit) throw new Error("nobody has that number");
  const seen = visit.priority?.level;
  const day = { sessions: [sessionOf(visits), ...others], within };
  return prioritizeVisit(visit, { from: visit.slot, seen, priority, by }, day, at);
};

/** The same visits once that was saved. */
const withDeclared = (
  visits: readonly Appointment[],
  number: number,
  priority: DeclaredPriority | undefined,
  options = {},
) =>
  visits.map((visit): Appointment => {
    if (visit.slot.number !== number) return visit;
    const { priority: _, ...rest } = visit;
    return { ...rest, ...declare(visits, number, priority, options) };
  });

const turnsOf = (visits: readonly Appointment[]): Record<number, number | undefined> =>
  Object.fromEntries(visits.map(({ slot, state }) => [slot.number, "turn" in state ? state.turn : undefined]));

const refusalOf = (work: () => unknown): string => {
  try {
    work();
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("precedence", () => {
  test("is a turn half an hour earlier, who said so and why beside it", () => {
    expect(declare([here(10)], 10, elderly)).toEqual({
      state: { status: "waiting", arrivedAt: came, turn: start(10) - 30 * minute },
      priority: { ...elderly, by: "registrar", at: came, ownTurn: start(10) },
    });
  });

  test("is as many minutes as the district says", () => {
    expect(declare([here(10)], 10, elderly, { within: 15 }).state.turn).toBe(start(10) - 15 * minute);
  });

  test("is never before they came, and changes nothing for who has their turn by then", () => {
    const late = here(10, { state: { status: "waiting", arrivedAt: start(10) - 5 * minute } });
    expect(declare([late], 10, elderly, { at: start(10) }).state.turn).toBe(start(10) - 5 * minute);
    const due = here(10, { state: { status: "waiting", arrivedAt: start(10) } });
    expect(declare([due], 10, elderly, { at: start(10) })).toEqual({
      state: due.state,
      priority: { ...elderly, by: "registrar", at: start(10) },
    });
  });

  test("goes past nobody whom two went past: the third comes right after them", () => {
    const visits = [4, 5, 6, 7].map((number) => here(number));
    const within = 40;
    const given = [5, 6, 7].reduce((all, number) => withDeclared(all, number, elderly, { within }), visits);
    expect(turnsOf(given)).toEqual({ 4: undefined, 5: start(1), 6: start(2), 7: start(4) + 1 });
  });

  test("counts who was called in meanwhile, and not who was before them anyway", () => {
    const visits = [4, 5, 6, 7].map((number) => here(number));
    const given = withDeclared(withDeclared(visits, 5, elderly), 6, elderly);
    const called = given.map((visit): Appointment => {
      const { state } = visit;
      if (visit.slot.number > 6 || visit.slot.number < 5 || state.status !== "waiting") return visit;
      const { arrivedAt } = state;
      const done: VisitState = {
        status: "completed",
        arrivedAt,
        admittedAt: came,
        metAt: came,
        endedAt: came + minute,
      };
      return { ...visit, state: done };
    });
    expect(turnsOf(withDeclared(called, 7, elderly, { within: 40 }))).toMatchObject({ 7: start(4) + 1 });
    // Of three with precedence whose own turns are before somebody's, nobody went past them.
    const before = [1, 2, 3].reduce(
      (all, number) => withDeclared(all, number, elderly),
      [1, 2, 3, 6, 7].map((n) => here(n)),
    );
    expect(turnsOf(withDeclared(before, 7, elderly))).toMatchObject({ 7: start(4) });
  });

  test("counts those of the doctor's other sessions, and spares their people too", () => {
    const same = morning({ id: afternoon().id, start: morning().start + 5 * minute });
    const theirs = here(3, { slot: slotAt(same, 3) });
    const visits = [4, 5, 6].map((number) => here(number));
    const others = [sessionOf([theirs], same)];
    const given = [4, 5].reduce((all, number) => withDeclared(all, number, elderly, { others }), visits);
    expect(turnsOf(withDeclared(given, 6, elderly, { others }))).toEqual({
      4: start(1),
      5: start(2),
      6: start(3, same) + 1,
    });
  });

  test("said again for another reason it changes no place", () => {
    const visits = withDeclared([here(4), here(10)], 10, elderly);
    expect(declare(visits, 10, pregnant, { by: "doctor", at: came + minute })).toEqual({
      state: { status: "waiting", arrivedAt: came, turn: start(7) },
      priority: { ...pregnant, by: "doctor", at: came, ownTurn: start(10) },
    });
  });

  test("taken back they stand at their own turn; who was not there meanwhile no earlier than they came back", () => {
    const visits = withDeclared([here(10)], 10, elderly);
    expect(declare(visits, 10, undefined)).toEqual({ state: { status: "waiting", arrivedAt: came } });
    const turn = start(10) + 20 * minute;
    const back = visits.map((visit) => ({
      ...visit,
      state: { status: "waiting" as const, arrivedAt: came, turn, times: 1 },
    }));
    expect(declare(back, 10, undefined).state).toEqual({ status: "waiting", arrivedAt: came, turn, times: 1 });
  });
});

describe("an emergency", () => {
  test("keeps its own turn for when it is taken back, and is one since it was declared first", () => {
    const visits = withDeclared([here(10)], 10, unconscious);
    expect(visits[0]).toMatchObject({
      state: { status: "waiting", arrivedAt: came },
      priority: { ...unconscious, by: "registrar", at: came },
    });
    const again = declare(visits, 10, { level: "emergency", reason: "seizure" }, { at: came + minute });
    expect(again.priority).toEqual({ level: "emergency", reason: "seizure", by: "registrar", at: came });
    expect(declare(visits, 10, undefined)).toEqual({ state: { status: "waiting", arrivedAt: came } });
  });

  test("ends precedence, and begins when it is declared", () => {
    const visits = withDeclared([here(10)], 10, elderly);
    expect(declare(visits, 10, unconscious, { at: came + minute })).toEqual({
      state: { status: "waiting", arrivedAt: came },
      priority: { ...unconscious, by: "registrar", at: came + minute },
    });
  });
});

describe("a priority", () => {
  test("is of who is here and not with the doctor, sent back for a moment too", () => {
    const states: [VisitState, string][] = [
      [{ status: "waiting", arrivedAt: came }, "none"],
      [{ status: "waiting", arrivedAt: came, pausedAt: came }, "none"],
      [{ status: "booked" }, "consult.not-waiting"],
      [{ status: "waiting", arrivedAt: came, skippedAt: came, times: 1 }, "consult.not-waiting"],
      [{ status: "in-consultation", arrivedAt: came, admittedAt: came }, "appointment.in-consultation"],
      [{ status: "cancelled", cancelledAt: came }, "appointment.final"],
      [{ status: "unserved", endedAt: came }, "appointment.final"],
    ];
    for (const [state, refusal] of states) {
      const visit = here(10, { state });
      expect(refusalOf(() => declare([visit], 10, elderly))).toBe(refusal);
      expect(canPrioritize(visit)).toBe(refusal === "none");
    }
  });

  test("is declared of the visit as it was seen: elsewhere, or with what a colleague declared meanwhile, it is refused", () => {
    const day = { sessions: [sessionOf([here(10)])] };
    const asked = { from: slotAt(morning(), 10), priority: elderly, by: "doctor" } as const;
    expect(refusalOf(() => prioritizeVisit(here(9), asked, day, came))).toBe("appointment.changed");
    const [visit = here(10)] = withDeclared([here(10)], 10, unconscious);
    expect(refusalOf(() => prioritizeVisit(visit, asked, day, came))).toBe("appointment.changed");
    expect(refusalOf(() => prioritizeVisit(visit, { ...asked, seen: "emergency" }, day, came))).toBe("none");
  });
});
