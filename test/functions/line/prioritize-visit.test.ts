import { beforeEach, describe, expect, test } from "vitest";
import { getVisit } from "../../../functions/booking/get-visit.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { savePriority } from "../../../functions/store/appointment/save-priority.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import type { DeclaredPriority } from "../../../shared/booking/priority/declared-priority.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { isOver } from "../../../shared/schedule/standing.ts";
import { minute } from "../../../shared/time/instant.ts";
import { afternoon, colleague, morning, requestKey, siti } from "../booking/cikande.ts";
import { clock, outcomeOf, reschedule, walkIn } from "../booking/use-cases.ts";
import {
  admit,
  arrived,
  booked,
  checkIn,
  desk,
  end,
  pause,
  rahmawati,
  sessionNow,
  skip,
  slot,
  stateOf,
  takeBackCheckIn,
} from "../consult/use-cases.ts";
import { useConsultMorning } from "../consult/use-consult-morning.ts";
import { putSession } from "../store/use-table.ts";
import { doctorDay, line, prioritize, prioritizeBy } from "./doctor-line.ts";

useConsultMorning();
beforeEach(() => putSession(afternoon()));

const elderly: DeclaredPriority = { level: "precedence", reason: "elderly" };
const bleeding: DeclaredPriority = { level: "emergency", reason: "bleeding" };
const start = (number: number): number => slotAt(morning(), number).start;
const place = (appointmentId: string) => line({ appointmentId }, siti, requestKey());

/** A visit whose patient is at the clinic since seven. */
const atDesk = async (number: number): Promise<string> => {
  const { id } = await booked(number);
  await checkIn(id);
  return id;
};

/** Somebody who came by themselves, at the first free place. */
const atWalkIn = async (name: string): Promise<string> => {
  const patient = { name, birthDate: "1950-02-03", sex: "male" } as const;
  const { appointment } = await walkIn(
    { sessionId: morning().id, service: "umum", patient, complaint: "" },
    desk,
    requestKey(),
  );
  return appointment.id;
};

/** What saves only once as many have read the line as there are; from then on at once. */
const onceAllHaveRead = (many: number): typeof savePriority => {
  const waiting: (() => void)[] = [];
  return async (declaration) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= many) for (const go of waiting) go();
    });
    return savePriority(declaration);
  };
};

/** Whether the visit and its session's line say the same of a priority, and of where it stands. */
const isTold = async (id: string): Promise<boolean> => {
  const visit = await appointmentOf(id);
  if (!visit || visit.state.status === "booked" || visit.state.status === "cancelled") throw new Error("not in a line");
  const { state, mode, priority, slot: at } = visit;
  const noted = (await sessionOf(at.sessionId))?.line[at.number];
  return JSON.stringify(noted) === JSON.stringify(lineStateOf(state, mode, priority));
};

describe("prioritize-visit", () => {
  test("puts an emergency next after whoever is with the doctor, before who was sent back: in the visit and for all who ask", async () => {
    const [inside, paused, first, gawat] = [await atDesk(2), await atDesk(3), await atDesk(4), await atDesk(9)];
    clock.now = slot.start;
    await admit(paused);
    clock.now += 5 * minute;
    await pause(paused);
    await admit(inside);
    const before = (await place(first)).ahead;
    expect(await prioritize(gawat, bleeding)).toMatchObject({ id: gawat, state: { status: "waiting" } });
    expect((await visitOf(gawat)).appointment.priority).toEqual({ ...bleeding, by: "registrar", at: clock.now });
    expect((await sessionNow())?.line[9]).toMatchObject({ status: "waiting", emergency: clock.now });
    expect(await place(gawat)).toMatchObject({ ahead: 1 });
    expect(await place(paused)).toMatchObject({ ahead: 2, emergencies: 1 });
    expect(await place(first)).toMatchObject({ ahead: before + 1, emergencies: 1 });
  });

  test("gives precedence by half an hour; everybody hears how many there are, staff alone who and why", async () => {
    const [first, second] = [await atDesk(7), await atDesk(9)];
    await prioritize(second, elderly, { caller: rahmawati });
    expect((await sessionNow())?.line[9]).toMatchObject({ turn: start(6), ownTurn: start(9) });
    expect(await place(first)).toMatchObject({ ahead: 1, precedence: 1 });
    const session = await sessionNow();
    expect(session && namelessLine(session)).toMatchObject({ precedenceFrom: [start(9)] });
    expect(JSON.stringify(session && namelessLine(session))).not.toMatch(/ownTurn|elderly/);
    const { sessions } = await doctorDay({ date: "2026-11-23" }, rahmawati, requestKey());
    const seen = sessions.flatMap(({ visits }) => visits).map(({ appointment }) => appointment.priority);
    expect(seen).toEqual([undefined, { ...elderly, by: "doctor", at: clock.now, ownTurn: start(9) }]);
    expect(await getVisit({ visitOf })({ appointmentId: second }, siti, requestKey())).not.toHaveProperty("priority");
  });

  test("is said by the doctor of the visit or the desk, of the slot and the priority that they saw", async () => {
    const id = await atDesk(9);
    const other = { ...rahmawati, practitionerId: "hasan-cikande" };
    expect(await outcomeOf(prioritize(id, elderly, { caller: other }))).toBe("appointment.foreign");
    await prioritize(id, bleeding);
    const unseen = prioritize(id, elderly, { caller: rahmawati, ...({ seen: undefined } as object) });
    expect(await outcomeOf(unseen)).toBe("appointment.changed");
    expect((await visitOf(id)).appointment.priority?.level).toBe("emergency");
  });

  test("is said by the nurse who measured what calls for help, and stands as hers", async () => {
    const id = await atDesk(9);
    const nurse = { role: "nurse", accountId: "perawat", clinicIds: ["3604-cikande"] } as const;
    await prioritize(id, bleeding, { caller: nurse });
    expect((await visitOf(id)).appointment.priority).toEqual({ ...bleeding, by: "nurse", at: clock.now });
  });

  test("is done once however often it is sent, also after it was taken back", async () => {
    const id = await atDesk(9);
    const key = requestKey();
    const first = await prioritize(id, elderly, { key });
    expect(await prioritize(id, undefined)).toMatchObject({ state: { status: "waiting" } });
    expect(await stateOf(id)).not.toHaveProperty("turn");
    expect(await prioritize(id, elderly, { key })).toEqual(first);
    expect((await visitOf(id)).appointment.priority).toBeUndefined();
    expect(await isTold(id)).toBe(true);
  });

  test("lets nobody be passed by more than two, though several desks say so at once", async () => {
    const first = await atDesk(4);
    for (const number of [1, 2, 3, 5]) await booked(number);
    const prioritizeAtOnce = prioritizeBy(onceAllHaveRead(3));
    const come = [await atWalkIn("Karta"), await atWalkIn("Sarman"), await atWalkIn("Jumsih")];
    expect(await place(first)).toMatchObject({ ahead: 3 });
    await Promise.all(come.map((id) => prioritizeAtOnce(id, elderly)));
    expect(await place(first)).toMatchObject({ ahead: 5, precedence: 2 });
    for (const id of come) expect(await isTold(id)).toBe(true);
  });
});

describe("whoever is to be seen before others", () => {
  test.each([elderly, bleeding])("stays so, called in, sent back, ended ($level)", async (priority) => {
    const id = await atDesk(9);
    await prioritize(id, priority);
    const { priority: given } = (await visitOf(id)).appointment;
    clock.now = start(9);
    for (const step of [admit, pause, admit, end]) {
      await step(id);
      clock.now += 5 * minute;
      expect((await visitOf(id)).appointment.priority).toEqual(given);
      expect(await isTold(id)).toBe(true);
    }
    expect(isOver(await stateOf(id))).toBe(true);
  });

  test("called and not there comes back two places later with precedence, and is next as an emergency", async () => {
    const [old, hurt, first] = [await atDesk(7), await atDesk(9), await atDesk(4)];
    await prioritize(old, elderly);
    await prioritize(hurt, bleeding);
    clock.now = start(4);
    for (const id of [old, hurt]) {
      await skip(id);
      clock.now += minute;
      await skip(id, 1, { back: true, caller: { ...desk } });
    }
    expect((await sessionNow())?.line[7]).toMatchObject({ status: "waiting", ownTurn: start(7) });
    expect(await stateOf(old)).toMatchObject({ turn: start(6) + minute });
    expect([(await place(hurt)).ahead, (await place(first)).ahead]).toEqual([0, 1]);
  });

  test.each([elderly, bleeding])(
    "has none any more where it was a mistake that they are here ($level)",
    async (priority) => {
      const id = await atDesk(9);
      await prioritize(id, priority);
      await takeBackCheckIn((await visitOf(id)).appointment);
      expect((await visitOf(id)).appointment).not.toHaveProperty("priority");
      expect((await sessionNow())?.line[9]).toBeUndefined();
      await checkIn(id);
      expect(await stateOf(id)).not.toHaveProperty("turn");
      expect(await isTold(id)).toBe(true);
    },
  );

  test("by video is so at the desk too: their check-in changes how they are met, and nothing of that", async () => {
    const id = await arrived(9);
    await prioritize(id, bleeding);
    await checkIn(id);
    expect((await visitOf(id)).appointment).toMatchObject({ mode: "in-person", priority: bleeding });
    expect(await isTold(id)).toBe(true);
  });
});

describe("whom the desk moves while they are here", () => {
  const move = async (id: string, to: ReturnType<typeof slotAt>, caller: typeof desk | typeof siti = desk) =>
    reschedule(
      { appointmentId: id, service: "umum", from: (await visitOf(id)).appointment.slot, to },
      caller,
      requestKey(),
    );

  test("an emergency is one in the other line as well", async () => {
    const id = await atDesk(9);
    await prioritize(id, bleeding);
    const { at } = (await visitOf(id)).appointment.priority ?? {};
    await move(id, slotAt(colleague(), 5));
    expect((await sessionOf(colleague().id))?.line[5]).toMatchObject({ status: "waiting", emergency: at });
    expect(await isTold(id)).toBe(true);
  });

  test("precedence stays, at the turn of the new place until it is declared there", async () => {
    const id = await atDesk(9);
    await prioritize(id, elderly);
    await move(id, slotAt(colleague(), 5));
    expect((await visitOf(id)).appointment.priority).toMatchObject(elderly);
    expect((await visitOf(id)).appointment.priority).not.toHaveProperty("ownTurn");
    await prioritize(id, elderly);
    const own = slotAt(colleague(), 5).start;
    expect((await sessionOf(colleague().id))?.line[5]).toMatchObject({ turn: own - 30 * minute, ownTurn: own });
  });

  test("who goes home for another day, or moves by themselves, has none any more", async () => {
    const id = await atDesk(9);
    await prioritize(id, elderly);
    await move(id, slotAt(afternoon(), 3), siti);
    expect((await visitOf(id)).appointment).toMatchObject({ state: { status: "booked" } });
    expect((await visitOf(id)).appointment.priority).toBeUndefined();
  });
});
