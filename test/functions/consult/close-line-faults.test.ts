import { expect, test } from "vitest";
import { closeLine } from "../../../functions/consult/close-line.ts";
import { appointmentOf, appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { enterCallBack } from "../../../functions/store/call/calls.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { appointmentKey } from "../../../functions/store/table/keys.ts";
import { enterUndecided } from "../../../functions/store/undecided/undecided-sessions.ts";
import { progressVisitLive as progressVisit } from "../../../functions/visit/progress-visit.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { sessionEnd } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, now } from "../booking/cikande.ts";
import { clock } from "../booking/use-cases.ts";
import { put, putSession } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { bookedAt, close, enter, rooms, stateOf } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning(now);

const id = morning().id;
const soon = sessionEnd(morning()) + 30 * minute;
const visitAt = async (number: number): Promise<string> => (await bookedAt(slotAt(morning(), number))).id;

test("one visit that throws stops no other and is reported once (A20)", async () => {
  const lines = loggedLines();
  const [first, third] = [await visitAt(1), await visitAt(3)];
  await putSession(morning({ claims: { 1: first, 2: "k4m7q2x9ta-K7M4QX", 3: third } }));
  clock.now = soon;
  expect(await close(id)).toBeUndefined();
  expect([await stateOf(first), await stateOf(third)]).toMatchObject([{ status: "unserved" }, { status: "unserved" }]);
  expect(lines.filter(({ level }) => level === "error")).toMatchObject([
    { event: "close-line", code: "appointment.unknown" },
  ]);
});

/** The closing of a line in which visits are written by `progress`. */
const closingWith = (progress: typeof progressVisit) =>
  closeLine({
    sessionOf,
    districtOfSlot,
    progressVisit: progress,
    enterCallBack,
    enterUndecided,
    rooms,
    now: () => clock.now,
  });

test("a visit that could not be written stops no other, and its fault is thrown so that it is tried again and counted", async () => {
  loggedLines();
  const [first, second] = [await visitAt(1), await visitAt(2)];
  const failing: typeof progressVisit = (visit, decide) =>
    visit === first ? Promise.reject(new Refusal("store.busy")) : progressVisit(visit, decide);
  const busy = closingWith(failing);
  clock.now = soon;
  await expect(busy(id)).rejects.toMatchObject({ errors: [{ code: "store.busy" }] });
  expect([await stateOf(first), await stateOf(second)]).toMatchObject([{ status: "booked" }, { status: "unserved" }]);
  clock.now += 30 * minute;
  expect(await close(id)).toBeUndefined();
  expect((await stateOf(first)).status).toBe("unserved");
});

test("who sits in the room and could not be noted as here is not taken for one who stayed away", async () => {
  loggedLines();
  const here = await visitAt(1);
  clock.now = soon - minute;
  await enter(here, "patient");
  let tries = 0;
  const failing: typeof progressVisit = (visit, decide) => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Refusal("store.busy")) : progressVisit(visit, decide);
  };
  const busy = closingWith(failing);
  clock.now = soon;
  await expect(busy(id)).rejects.toMatchObject({ errors: [{ code: "store.busy" }] });
  expect(await stateOf(here)).toEqual({ status: "booked" });
  expect(await close(id)).toBe(soon + 30 * minute);
  expect(await stateOf(here)).toMatchObject({ status: "waiting" });
});

test("a visit that nobody can read keeps no other open, though its patient sits in the room", async () => {
  loggedLines();
  const [here, stayed] = [await visitAt(1), await visitAt(2)];
  clock.now = soon - minute;
  await enter(here, "patient");
  await put({ ...appointmentKey(here), slot: "broken" });
  clock.now = soon;
  await expect(close(id)).rejects.toMatchObject({ errors: [{ name: "Unreadable" }, { name: "Unreadable" }] });
  expect(await stateOf(stayed)).toMatchObject({ status: "unserved" });
});

test("a visit that nobody can read stops no other, and is tried again: once it is mended, it is ended too", async () => {
  loggedLines();
  const [first, second] = [await visitAt(1), await visitAt(2)];
  const whole = await appointmentOf(first);
  await put({ ...appointmentKey(first), slot: "broken" });
  clock.now = soon;
  await expect(close(id)).rejects.toMatchObject({ errors: [{ name: "Unreadable" }] });
  expect(await stateOf(second)).toMatchObject({ status: "unserved" });
  if (whole) await put(appointmentToItem(whole));
  expect(await close(id)).toBeUndefined();
  expect(await stateOf(first)).toMatchObject({ status: "unserved" });
});
