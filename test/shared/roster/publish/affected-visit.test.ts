import { describe, expect, test } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../../shared/booking/arrival/line-state.ts";
import { affectedVisits } from "../../../../shared/roster/publish/affected-visit.ts";
import type { SessionWrite } from "../../../../shared/roster/publish/bring-sessions.ts";
import { displacing } from "../../../../shared/roster/publish/displacing.ts";
import { hereAlready } from "../../../../shared/roster/publish/here-already.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { hour } from "../../../../shared/time/instant.ts";
import { afternoon, appointment, colleague, morning } from "../../../functions/booking/cikande.ts";

const id = "k4m7q2x9ta-K7M4QX";
const { state: _, claims: __, line: ___, ...shape } = morning();
const close = (session = morning()): SessionWrite => ({ kind: "close", id: session.id });
const change = (count: number): SessionWrite => ({ kind: "change", shape: { ...shape, count }, guard: "same-grid" });
const since = morning().start;

describe("a publishing affects the visits", () => {
  const taken = morning({ claims: { 3: id, 20: "p3n8r5t2wb-A3C4D6" } });

  test("of a session that closes, as far as somebody has a place in it", () => {
    expect(displacing([close(), close(colleague())], [taken, colleague()]).sessions).toEqual([taken]);
    expect(displacing([], [taken]).sessions).toEqual([]);
  });

  test("beyond the hours of one that is shorter, and no others", () => {
    expect(displacing([change(12)], [taken]).sessions).toEqual([{ ...taken, claims: { 20: "p3n8r5t2wb-A3C4D6" } }]);
    expect(displacing([change(20)], [taken]).sessions).toEqual([]);
  });

  test("that it takes the time from: not those that had none before", () => {
    expect(displacing([close()], [{ ...taken, count: 12 }]).sessions).toEqual([
      { ...taken, count: 12, claims: { 3: id } },
    ]);
    const reopened = { kind: "reopen", shape: { ...shape, count: 12 }, guard: "same-grid" } as const;
    expect(displacing([reopened], [{ ...taken, state: "closed" }]).sessions).toEqual([]);
  });

  test("that want what it has no more, as soon as somebody has asked them", () => {
    const session = morning({ services: ["umum", "gizi"], claims: { 3: id, 20: "p3n8r5t2wb-A3C4D6" } });
    const losing: SessionWrite[] = [{ kind: "change", shape: { ...shape, services: ["umum"] }, guard: "same-grid" }];
    expect(displacing(losing, [session])).toEqual({ sessions: [], unasked: [id, "p3n8r5t2wb-A3C4D6"] });
    const wanted = new Map([
      [id, "gizi"],
      ["p3n8r5t2wb-A3C4D6", "umum"],
    ]);
    expect(displacing(losing, [session], wanted)).toEqual({
      sessions: [{ ...session, claims: { 3: id } }],
      unasked: [],
    });
    const known = morning({ services: ["umum"], claims: { 3: id } });
    expect(displacing(losing, [known], wanted)).toEqual({ sessions: [], unasked: [] });
    const gaining: SessionWrite[] = [
      { kind: "change", shape: { ...shape, services: ["umum", "gizi"] }, guard: "same-grid" },
    ];
    expect(displacing(gaining, [known], wanted)).toEqual({ sessions: [], unasked: [] });
  });

  test("to come, be their patients here already: what is over is in no question", () => {
    const line = { 3: { status: "completed", since }, 20: { status: "waiting", since } } as const;
    expect(displacing([close()], [{ ...taken, line }]).sessions).toEqual([
      { ...taken, line, claims: { 20: "p3n8r5t2wb-A3C4D6" } },
    ]);
    for (const status of ["no-show", "unserved", "completed"] as const)
      expect(displacing([close()], [morning({ claims: { 3: id }, line: { 3: { status, since } } })]).sessions).toEqual(
        [],
      );
  });
});

test("they are told by who comes, for what, to whom and when, and whether they are here, the soonest first", () => {
  const patient = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" as const };
  const state = { status: "waiting", arrivedAt: since } as const;
  const later = { ...appointment({ state, createdAt: since }), id: "k4m7q2x9ta-K7M4QY", slot: slotAt(morning(), 9) };
  const { claims: _, line: __, ...summary } = morning();
  const day = {
    session: { ...summary, claimed: 2 },
    visits: [
      { appointment: later, patient },
      { appointment: appointment(), patient },
    ],
    unreadable: [],
    free: [],
  };
  const told = {
    patientName: "Siti Aminah",
    service: "umum",
    sessionId: morning().id,
    practitionerId: "rahmawati-cikande",
  };
  const left = {
    writes: [close()],
    sessions: [morning(), colleague({ count: 1 })],
    window: { now: since, from: since, until: since + hour },
  };
  expect(affectedVisits([day], left)).toEqual([
    {
      appointmentId: id,
      ...told,
      start: morning().start,
      here: false,
      inside: false,
      others: [slotAt(colleague(), 1)],
    },
    {
      appointmentId: later.id,
      ...told,
      start: later.slot.start,
      createdAt: since,
      here: true,
      inside: false,
      others: [],
    },
  ]);
});

test("where a colleague is there at that hour, just that time is proposed first, then those beside it", () => {
  const patient = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" as const };
  const { claims: _, line: __, ...summary } = morning();
  const visits = [{ appointment: appointment({ slot: slotAt(morning(), 10) }), patient }];
  const day = { session: { ...summary, claimed: 1 }, visits, unreadable: [], free: [] };
  const window = { now: since, from: since, until: since + 12 * hour };
  const [told] = affectedVisits([day], { writes: [close()], sessions: [morning(), colleague()], window });
  expect(told?.others).toEqual([7, 6, 8].map((number) => slotAt(colleague(), number)));
});

test("to each is proposed the nearest time of its service that is left, then a second and a third, to no two the same one", () => {
  const patient = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" as const };
  const { claims: _, line: __, ...summary } = morning();
  const visits = [1, 2, 3].map((number) => ({
    appointment: { ...appointment(), id: `k4m7q2x9ta-K7M4Q${number + 1}`, slot: slotAt(morning(), number) },
    patient,
  }));
  const day = { session: { ...summary, claimed: 3 }, visits, unreadable: [], free: [] };
  const sessions = [
    morning(),
    colleague({ count: 6, claims: { 2: "p3n8r5t2wb-A3C4D6" } }),
    afternoon({ services: ["gizi"] }),
    afternoon({ id: `${afternoon().id}-s`, state: "closed" }),
  ];
  const window = { now: since, from: since, until: since + 12 * hour };
  const others = affectedVisits([day], { writes: [close()], sessions, window }).map((visit) => visit.others);
  expect(others.map((slots) => slots.map(({ sessionId, number }) => [sessionId, number]))).toEqual([
    [1, 5].map((number) => [colleague().id, number]),
    [3, 6].map((number) => [colleague().id, number]),
    [4].map((number) => [colleague().id, number]),
  ]);
});

test("whom it says to be here beforehand it counts as here once it is published: nobody who was passed over", () => {
  const patient = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" as const };
  const waiting = { status: "waiting", arrivedAt: since } as const;
  const seen = { admittedAt: since, metAt: since };
  const states = [
    waiting,
    { ...waiting, pausedAt: since, seen },
    { ...waiting, skippedAt: since, times: 1 },
    { ...waiting, pausedAt: since, skippedAt: since, times: 1, seen },
    { status: "in-consultation", arrivedAt: since, admittedAt: since },
  ] as const satisfies VisitState[];
  const visits = states.map((state, index) => ({
    appointment: { ...appointment({ state }), id: `k4m7q2x9ta-K7M4Q${index + 2}`, slot: slotAt(morning(), index + 1) },
    patient,
  }));
  const session = morning({
    claims: Object.fromEntries(visits.map(({ appointment: { id, slot } }) => [slot.number, id])),
    line: Object.fromEntries(states.map((state, index) => [index + 1, lineStateOf(state)])),
  });
  const { claims: _, line: __, ...summary } = session;
  const day = { session: { ...summary, claimed: 5 }, visits, unreadable: [], free: [] };
  const window = { now: since, from: since, until: since + hour };
  const told = affectedVisits([day], { writes: [close()], sessions: [session], window });
  expect(told.map(({ here, inside }) => ({ here, inside }))).toEqual([
    { here: true, inside: false },
    { here: true, inside: false },
    { here: false, inside: false },
    { here: false, inside: false },
    { here: true, inside: true },
  ]);
  expect(hereAlready([session])).toEqual({ waiting: 2, inside: 1 });
});
