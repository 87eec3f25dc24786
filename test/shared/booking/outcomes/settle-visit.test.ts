import { describe, expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../../shared/booking/arrival/line-state.ts";
import { isLeft, proposedFor } from "../../../../shared/booking/outcomes/outcome.ts";
import { seenOf } from "../../../../shared/booking/outcomes/seen-left.ts";
import { settleVisit } from "../../../../shared/booking/outcomes/settle-visit.ts";
import { mayBeMovedAfter } from "../../../../shared/booking/pending.ts";
import { type Outcome, outcomes } from "../../../../shared/booking/settlement.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { morning } from "../../../functions/booking/cikande.ts";
import { admittedAt, arrivedAt, leadsOf, met, slot, states, visit } from "../../consult/each-state.ts";

const session = morning();
const now = sessionEnd(session) + minute;
const closedAt = now - 30 * minute;
const settledAt = now;

/** @param seen how they saw the visit @default it is not said */
const settle = (state: VisitState, outcome: Outcome, seen?: VisitState) =>
  settleVisit(visit(state, "in-person"), { from: slot, outcome, session, ...(seen && seenOf(seen)) }, now).state;

const refusalOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

const seen = { admittedAt, metAt: admittedAt };
const paused = { status: "waiting", arrivedAt, pausedAt: admittedAt + minute, seen } as const;
const skipped = { status: "waiting", arrivedAt, skippedAt: admittedAt, times: 3 } as const;
const pending = "decision";
/** What the clock leaves of somebody who is met face to face. */
const left = {
  neverNoted: { status: "unserved", endedAt: closedAt, pending },
  waited: { status: "unserved", arrivedAt, endedAt: closedAt, pending },
  calledIn: { status: "completed", ...met, endedAt: closedAt, pending },
} as const satisfies Record<string, VisitState>;

describe("who is left as a session ends", () => {
  test("are those met face to face whose visit is not over, or was ended by the clock alone", () => {
    const all = (mode: Appointment["mode"]) =>
      Object.entries({ ...states, ...left, paused, skipped }).flatMap(([name, state]) =>
        isLeft(visit(state, mode)) ? [name] : [],
      );
    expect(all("in-person")).toEqual([
      "booked",
      "waiting",
      "in-consultation",
      "neverNoted",
      "waited",
      "calledIn",
      "paused",
      "skipped",
    ]);
    expect(all("video")).toEqual([]);
  });

  test("is not who was told to choose another time and has not yet: they are called about that", () => {
    const offer = { at: closedAt, until: closedAt, kind: "closed" } as const;
    expect(isLeft({ ...visit(states.booked, "in-person"), offer })).toBe(false);
    expect(isLeft({ ...visit(states.waiting, "in-person"), offer })).toBe(false);
    expect(isLeft({ ...visit(states.booked, "in-person"), offer: { ...offer, withdrawnAt: now } })).toBe(true);
    expect(isLeft({ ...visit(left.waited, "in-person"), offer })).toBe(true);
  });

  test("has an outcome proposed: called in, seen; here and not called in, to be called; never noted as here, not there", () => {
    const proposals = (hasBegun: boolean) =>
      Object.fromEntries(
        Object.entries({
          ...left,
          paused,
          skipped,
          booked: states.booked,
          waiting: states.waiting,
          inside: states["in-consultation"],
        }).map(([name, state]) => [name, proposedFor({ state }, { hasBegun })]),
      );
    const begun = {
      neverNoted: "absent",
      waited: "call-back",
      calledIn: "seen",
      paused: "seen",
      skipped: "call-back",
      booked: "absent",
      waiting: "call-back",
      inside: "seen",
    };
    expect(proposals(true)).toEqual(begun);
    expect(proposals(false)).toEqual({ ...begun, neverNoted: "call-back", booked: "call-back" });
  });
});

describe("the desk says how a visit ended", () => {
  test("once, of who is met face to face: what is over by a person's word stays so", () => {
    const final = "appointment.final";
    const absent = (mode: Appointment["mode"]) =>
      leadsOf((state) => settleVisit(visit(state, mode), { from: slot, outcome: "absent", session }, now));
    const noShow = { status: "no-show", arrivedAt, endedAt: now, settledAt };
    expect(absent("in-person")).toEqual({
      booked: { status: "no-show", endedAt: now, settledAt },
      waiting: noShow,
      "in-consultation": "appointment.in-consultation",
      completed: final,
      cancelled: final,
      "no-show": final,
      unserved: final,
    });
    const byVideo = "appointment.by-video";
    expect(absent("video")).toEqual({
      booked: byVideo,
      waiting: byVideo,
      "in-consultation": byVideo,
      completed: final,
      cancelled: final,
      "no-show": final,
      unserved: final,
    });
  });

  test("seen: with the times that were noted, be it before a pause", () => {
    expect(settle(states["in-consultation"], "seen")).toEqual({ status: "completed", ...met, endedAt: now, settledAt });
    const beforePause = { status: "completed", arrivedAt, ...seen, endedAt: admittedAt + minute, settledAt };
    expect(settle(paused, "seen")).toEqual(beforePause);
    expect(settle(left.calledIn, "seen")).toEqual({ status: "completed", ...met, endedAt: closedAt, settledAt });
  });

  test("seen, and nobody noted when: it says so, and counts into no pace", () => {
    const untimed = { admittedAt: closedAt, metAt: closedAt, endedAt: closedAt, settledAt, untimed: true };
    expect(settle(left.waited, "seen")).toEqual({ status: "completed", arrivedAt, ...untimed });
    const neverNoted = settle(left.neverNoted, "seen");
    expect(neverNoted).toEqual({ status: "completed", arrivedAt: slot.start, ...untimed });
    const place = { status: "completed", since: closedAt, mode: "in-person", untimed: true, settledAt };
    expect(lineStateOf(neverNoted, "in-person")).toEqual(place);
  });

  test("not there: when they came is kept, where it was noted", () => {
    expect(settle(left.neverNoted, "absent")).toEqual({ status: "no-show", endedAt: closedAt, settledAt });
    expect(settle(left.calledIn, "absent")).toEqual({ status: "no-show", arrivedAt, endedAt: closedAt, settledAt });
  });

  test("to be called: until the call it may still be moved, as while it is undecided", () => {
    const toCall = { status: "unserved", arrivedAt, endedAt: closedAt, settledAt, pending: "call" } as const;
    expect(settle(left.waited, "call-back")).toEqual(toCall);
    const { pending: _, ...called } = toCall;
    expect([toCall, left.waited, left.neverNoted, left.calledIn, called].map(mayBeMovedAfter)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("of the visit they saw, and not before the session's hours are over", () => {
    const of = (from: typeof slot, about: typeof session | undefined, at = now) =>
      settleVisit(visit(states.waiting, "in-person"), { from, outcome: "absent", session: about }, at);
    expect(() => of(slotAt(session, 2), session)).toThrow("appointment.changed");
    expect(() => of(slot, undefined)).toThrow("session.unknown");
    expect(() => of(slot, session, sessionEnd(session) - 1)).toThrow("session.not-over");
    expect(of(slot, session, sessionEnd(session)).state.status).toBe("no-show");
  });

  test("of what they saw people note: who came, or was called in since, is decided about anew", () => {
    const asSeen = (seen: VisitState, outcome: Outcome) =>
      leadsOf((state) =>
        settleVisit(visit(state, "in-person"), { from: slot, outcome, session, ...seenOf(seen) }, now),
      );
    const [final, changed, inside] = ["appointment.final", "appointment.changed", "appointment.in-consultation"];
    const over = { completed: final, cancelled: final, "no-show": final, unserved: final };
    const noShow = { status: "no-show", endedAt: now, settledAt };
    expect(asSeen(states.booked, "absent")).toEqual({
      booked: noShow,
      waiting: changed,
      "in-consultation": inside,
      ...over,
    });
    const waited = asSeen(states.waiting, "absent");
    expect(waited).toEqual({ booked: changed, waiting: { ...noShow, arrivedAt }, "in-consultation": inside, ...over });
    const stepped = { ...states.waiting, steps: 1 } as const;
    expect(() => settle(stepped, "absent", states.waiting)).toThrow(changed);
    expect(settle(stepped, "absent", stepped).status).toBe("no-show");
  });

  test("of what they saw, though the clock has ended it since", () => {
    expect(settle(left.waited, "absent", states.waiting).status).toBe("no-show");
    expect(settle(left.neverNoted, "absent", states.booked).status).toBe("no-show");
    const inVain = { ...left.waited, skippedAt: admittedAt, steps: 2 } as const;
    expect(settle(inVain, "call-back", { ...skipped, steps: 2 }).status).toBe("unserved");
    expect(() => settle(inVain, "call-back", states.waiting)).toThrow("appointment.changed");
  });

  test("what a colleague has said meanwhile is told", () => {
    for (const outcome of outcomes) {
      const refused = refusalOf(() => settle(settle(left.waited, outcome), "absent"));
      expect(refused).toMatchObject({ code: "appointment.settled", details: { outcome } });
    }
  });

  test("the line notes as undecided exactly what the clock has ended face to face", () => {
    const noted = Object.values(left).map((state) => lineStateOf(state).undecided);
    expect(noted).toEqual([true, true, true]);
    expect(lineStateOf(settle(left.waited, "call-back")).undecided).toBeUndefined();
  });
});
