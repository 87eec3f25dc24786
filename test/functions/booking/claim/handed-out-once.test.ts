import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { checkInPatient } from "../../../../functions/booking/arrival/check-in-patient.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { districtOfSlot } from "../../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { progressVisitLive as progressVisit } from "../../../../functions/visit/progress-visit.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { openSessions } from "../../../../shared/schedule/open-sessions.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { countRequests } from "../../store/count-requests.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { desk, somebodyNew } from "../mbah-karta.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated, walkIn } from "../use-cases.ts";

useTable();

const { id: sessionId } = morning();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

type By = typeof siti | typeof desk;

const at = (number: number): Slot => slotAt(morning(), number);
const booked = async (number: number): Promise<Appointment> =>
  book(bookingOf(await seated(), at(number)), siti, requestKey());
const comesBy = async (): Promise<Appointment> => (await walkIn(somebodyNew(), desk, requestKey())).appointment;
const checkIn = checkInPatient({ progressVisit, sessionOf, districtOfSlot, now: () => clock.now });
const comes = ({ id, slot }: Appointment) => checkIn({ appointmentId: id, from: slot }, desk, requestKey());
const cancels = ({ id, slot }: Appointment, by: By, seen?: "waiting") =>
  cancel({ appointmentId: id, from: slot, ...(seen && { seen }) }, by, requestKey());
const moves = ({ id, slot }: Appointment, to: Slot, by: By) =>
  reschedule({ appointmentId: id, service: "umum", from: slot, to }, by, requestKey());

/** The numbers that the session gives out no more, and those that it offers at first. */
const standing = async (): Promise<Pick<Session, "spent"> & { first: number[] }> => {
  const session = await sessionOf(sessionId);
  const [open] = session ? openSessions([session], { now, from: 0, until: Number.POSITIVE_INFINITY }) : [];
  return { ...(session?.spent && { spent: session.spent }), first: open?.free.slice(0, 2) ?? [] };
};

describe("a number whose holder was here", () => {
  test("is nobody else's once they are struck off at the desk: neither by the next walk-in, nor by phone", async () => {
    const first = await comesBy();
    await cancels(first, desk, "waiting");
    expect(await standing()).toEqual({ spent: [1], first: [2, 3] });
    expect((await comesBy()).slot.number).toBe(2);
    expect(await outcomeOf(booked(1))).toBe("slot.taken");
  });

  test.each([
    ["in the same session", at(8), desk],
    ["into another session", slotAt(afternoon(), 2), desk],
    ["in the same session by themselves", at(8), siti],
    ["into another session by themselves", slotAt(afternoon(), 2), siti],
  ])("is nobody else's once they are moved %s", async (_, to, by) => {
    const visit = await booked(1);
    await comes(visit);
    await moves(visit, to, by);
    expect(await standing()).toEqual({ spent: [1], first: [2, 3] });
    expect((await comesBy()).slot.number).toBe(2);
  });

  test("is nobody else's once they gave it up by themselves, who waited", async () => {
    const visit = await booked(1);
    await comes(visit);
    const { commands } = await countRequests(() => cancels(visit, siti));
    expect(await standing()).toEqual({ spent: [1], first: [2, 3] });
    // Nobody reads first: who is here already is told by the write that is refused.
    expect(commands).toEqual(["TransactWriteItems", "TransactWriteItems"]);
  });
});

describe("a number of somebody who never came", () => {
  test.each([
    ["gave it up", (visit: Appointment) => cancels(visit, siti)],
    ["was struck off", (visit: Appointment) => cancels(visit, desk)],
    ["moved", (visit: Appointment) => moves(visit, at(8), siti)],
    ["was moved elsewhere", (visit: Appointment) => moves(visit, slotAt(afternoon(), 2), desk)],
  ])("is free again where they %s", async (_, leaves) => {
    await leaves(await booked(1));
    expect(await standing()).toEqual({ first: [1, 2] });
    expect((await comesBy()).slot.number).toBe(1);
  });
});

test("whoever comes while they give up their number from afar loses nothing of it to the next", async () => {
  for (let race = 0; race < 10; race += 1) {
    await putSession(morning());
    const visit = await booked(1);
    const [came, gone] = await Promise.all([outcomeOf(comes(visit)), outcomeOf(cancels(visit, siti))]);
    expect(gone).toBe("accepted");
    expect((await sessionOf(sessionId))?.spent).toEqual(came === "accepted" ? [1] : undefined);
  }
});

type World = Map<string, Appointment>;

/** A step that somebody takes with a visit, or to a number, and what is known of it then; what is refused changes nothing. */
const steps: Record<string, (visit: Appointment | undefined, number: number) => Promise<unknown>> = {
  "comes by": comesBy,
  books: (_, number) => booked(number),
  comes: async (visit) => visit && comes(visit),
  "cancels by phone": async (visit) => visit && cancels(visit, siti),
  "is struck off": async (visit) => visit && cancels(visit, desk),
  "is moved": async (visit, number) => visit && moves(visit, at(number), desk),
};

const take = async (world: World, name: string, chance: number): Promise<void> => {
  const visit = [...world.values()][chance % Math.max(world.size, 1)];
  const done = await steps[name]?.(visit, (chance % 12) + 1).catch(() => undefined);
  const isNew = name === "comes by" || name === "books";
  const id = isNew ? (done as Appointment | undefined)?.id : visit?.id;
  if (id) world.set(id, (await visitOf(id)).appointment);
};

/** Notes by which number each is heard who is here. */
const listen = (world: World, heard: Map<number, string>): void => {
  for (const { id, slot, state } of world.values()) {
    if (state.status !== "waiting") continue;
    expect([slot.number, heard.get(slot.number) ?? id]).toEqual([slot.number, id]);
    heard.set(slot.number, id);
  }
};

const anySteps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(1_000)), { maxLength: 14 });

test("whatever is done in whatever order, no number is heard by two people who were here", async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (done) => {
      await putSession(morning({ count: 12 }));
      const [world, heard]: [World, Map<number, string>] = [new Map(), new Map()];
      for (const [name, chance] of done) {
        await take(world, name, chance);
        listen(world, heard);
      }
    }),
    { numRuns: 25 },
  );
});
