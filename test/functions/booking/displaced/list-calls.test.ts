import { beforeEach, describe, expect, test } from "vitest";
import { appointmentOf, appointmentToItem } from "../../../../functions/store/appointment/appointments.ts";
import { appointmentKey, callKey } from "../../../../functions/store/table/keys.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { callsShown } from "../../../../shared/booking/displaced/list-calls.ts";
import { mostPlaces } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour, minute } from "../../../../shared/time/instant.ts";
import { bookedAt } from "../../consult/use-cases.ts";
import { countRequests, needTrueCounts } from "../../store/count-requests.ts";
import { patientOf } from "../../store/patient-of.ts";
import { put, putDistrict, putPatient, putSession, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { afternoon, appointment, bookingOf, morning, now, patient, requestKey, serang, siti } from "../cikande.ts";
import { book, cancel, clock, reschedule, seated, walkIn } from "../use-cases.ts";
import {
  askedFor,
  calledAbout,
  closeMorning,
  desk,
  entered,
  forgetCalls,
  list,
  offer,
  openAgain,
  phones,
  recordOf,
  shut,
  tell,
} from "./closed-morning.ts";

useTable();

/** The day before the morning, at 07.00. */
const dayBefore = now - day;

beforeEach(async () => {
  clock.now = dayBefore;
  await Promise.all([forgetCalls(), putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

const { clinicId } = morning();
const bookAt = async (number: number): Promise<Appointment> => bookedAt(slotAt(morning(), number));
const until = async ({ id }: Appointment): Promise<number> => (await appointmentOf(id))?.offer?.until ?? 0;

describe("whose session was closed", () => {
  test("is on the list once they had time to choose, the soonest visit first", async () => {
    const [late, soon] = [await bookAt(9), await bookAt(2)];
    await closeMorning();
    expect(await list()).toEqual({ calls: [], more: 0, called: 0, choosing: 2 });
    const dueAt = Math.max(await until(late), await until(soon));
    clock.now = dueAt;
    const { calls, ...rest } = await list();
    const person = await patientOf(soon.patientId);
    expect(rest).toEqual({ more: 0, called: 0, choosing: 0 });
    expect(calls.map(({ visit }) => visit.appointment.id)).toEqual([soon.id, late.id]);
    expect(calls[0]).toEqual({
      visit: {
        appointment: { ...soon, offer: { at: dayBefore, until: await until(soon), kind: "closed" } },
        patient: { id: soon.patientId, name: person?.name, birthDate: person?.birthDate, sex: person?.sex },
      },
      phone: "+6281234567890",
      dueAt: await until(soon),
      tried: 0,
      noted: 0,
    });
  });

  test.each([
    [3 * hour - minute, [true, 0]],
    [3 * hour, [false, 1]],
  ])(
    "%i ms before their time is called at once where that is less than three hours",
    async (left, [isDue, choosing]) => {
      const visit = await bookAt(1);
      clock.now = visit.slot.start - left;
      await closeMorning();
      const found = await list();
      expect([found.calls.length === 1, found.choosing]).toEqual([isDue, choosing]);
    },
  );

  test("and whose phone the pool can't say just now is not taken for somebody without one", async () => {
    phones.set("budi", { phoneUnknown: true });
    const person = await seated({ holder: "budi" });
    await book(bookingOf(person), { role: "patient", accountId: "budi" }, requestKey());
    await closeMorning();
    clock.now = morning().start - hour;
    expect((await list()).calls).toMatchObject([{ visit: { patient: { id: person.id } }, phoneUnknown: true }]);
  });

  test("and has no phone to choose on is called at once", async () => {
    const visit = await bookAt(1);
    const person = await patientOf(visit.patientId);
    if (!person) throw new Error("who booked is there");
    const { holder: _, ...withoutPhone } = person;
    await putPatient(withoutPhone);
    await closeMorning();
    const { calls } = await list();
    expect(calls).toMatchObject([{ visit: { appointment: { id: visit.id } }, dueAt: dayBefore }]);
    expect(calls[0]).not.toHaveProperty("phone");
  });

  test("and asked for a call is on the list at once, and first asked is when they asked", async () => {
    const visit = await bookAt(1);
    await closeMorning();
    clock.now += minute;
    await askedFor({ appointmentId: visit.id }, siti, requestKey());
    clock.now += minute;
    expect((await list()).calls).toMatchObject([{ dueAt: dayBefore + minute }]);
  });

  test("and waits at the clinic already is on the list at once, until they are seen to", async () => {
    clock.now = now;
    const person = { name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" } as const;
    const coming = { sessionId: morning().id, service: "umum", patient: person, complaint: "" };
    const { appointment: waiting } = await walkIn(coming, desk, requestKey());
    await closeMorning();
    expect((await list()).calls).toMatchObject([{ visit: { appointment: { id: waiting.id } }, dueAt: now }]);
    expect((await appointmentOf(waiting.id))?.offer).toMatchObject({ at: now, kind: "closed" });
    await tell(await recordOf(openAgain));
    expect(await calledAbout()).toEqual([]);
  });
});

test("complaint 1: every place that is held when a session closes has an offer or is on the list, however often it is told", async () => {
  const visits = [await bookAt(1), await bookAt(5), await bookAt(24)];
  const closed = await recordOf(shut);
  await tell(closed, closed);
  await tell(closed);
  const ids = visits.map(({ id }) => id).toSorted();
  expect(await entered()).toEqual(ids);
  clock.now = morning().start - hour;
  expect((await calledAbout()).toSorted()).toEqual(ids);
});

describe("is off the list again, and its entry gone, as soon as the visit", () => {
  const from = slotAt(morning(), 1);
  const request = (visit: Appointment) => ({ appointmentId: visit.id, service: "umum", from });

  test.each<[string, (visit: Appointment) => Promise<unknown>]>([
    [
      "was moved by its patient",
      (visit) => reschedule({ ...request(visit), to: slotAt(afternoon(), 1) }, siti, requestKey()),
    ],
    [
      "was moved by the desk",
      (visit) => reschedule({ ...request(visit), to: slotAt(afternoon(), 1) }, desk, requestKey()),
    ],
    ["was cancelled", (visit) => cancel({ appointmentId: visit.id, from }, siti, requestKey())],
    ["has its session again", openAgain],
    [
      "ended",
      async (visit) => {
        const end = { status: "unserved", endedAt: now + day } as const;
        await put({
          ...appointmentToItem({ ...visit, receipt: { requestId: "", fingerprint: "", slot: from, state: end } }),
          state: end,
        });
        await putSession(
          morning({ state: "closed", claims: { 1: visit.id }, line: { 1: { status: "unserved", since: now } } }),
        );
      },
    ],
  ])("%s", async (_, settle) => {
    const visit = await bookAt(1);
    await closeMorning();
    clock.now = from.start - hour;
    expect(await calledAbout()).toEqual([visit.id]);
    expect(await tell(await recordOf(() => settle(visit)))).toEqual([]);
    expect([await calledAbout(), await entered()]).toEqual([[], []]);
  });

  test("was moved, also while nobody has told the list of it", async () => {
    const visit = await bookAt(1);
    await closeMorning();
    clock.now = from.start - hour;
    await reschedule({ ...request(visit), to: slotAt(afternoon(), 1) }, siti, requestKey());
    expect([await list(), await entered()]).toEqual([{ calls: [], more: 0, called: 0, choosing: 0 }, [visit.id]]);
  });

  test("moved to a session that is closed too: what is told late of the first takes nothing from the second", async () => {
    const visit = await bookAt(1);
    await closeMorning();
    const to = slotAt(afternoon(), 1);
    const left = await recordOf(() => reschedule({ ...request(visit), to }, siti, requestKey()));
    await putSession(afternoon({ state: "closed", claims: { 1: visit.id } }));
    await offer(afternoon().id);
    await tell(left);
    expect(await entered()).toEqual([visit.id]);
    clock.now = to.start - hour;
    expect(await calledAbout()).toEqual([visit.id]);
  });
});

test("one that can't be read hides no other, and an entry of nobody is shown to nobody", async () => {
  loggedLines();
  const [sound, broken] = [await bookAt(1), await bookAt(2)];
  await closeMorning();
  await put({ ...appointmentKey(broken.id), slot: 7 });
  const entry = { slot: sound.slot, dueAt: 0, tried: 0, noted: 0, notes: [] };
  await put({ ...callKey(clinicId, "nonsense"), ...entry });
  await put({ ...callKey(clinicId, "k4m7q2x9ta-K7M4QX"), ...entry });
  await put({ ...callKey(clinicId, "k4m7q2x9ta-A3C4D6"), slot: "?" });
  clock.now = sound.slot.start - hour;
  expect(await list()).toMatchObject({
    calls: [{ visit: { appointment: { id: sound.id } } }],
    more: 0,
    called: 0,
    choosing: 0,
  });
});

test("of a full session the first are shown, with how many more there are, in three requests", async (context) => {
  needTrueCounts(context);
  const grid = morning({ minutes: 5 });
  const claims: Record<string, string> = {};
  for (let number = 1; number <= mostPlaces; number += 1) {
    const person = patient();
    const { id } = await book(bookingOf(await seated(person), slotAt(afternoon(), 1)), siti, requestKey()).then(
      (made) => cancel({ appointmentId: made.id, from: made.slot }, siti, requestKey()),
    );
    claims[number] = id;
    const slot = slotAt(grid, number);
    const state = { status: "booked" } as const;
    await put(
      appointmentToItem({ ...appointment({ id, slot }), receipt: { requestId: "", fingerprint: "", slot, state } }),
    );
  }
  await putSession(morning({ minutes: 5, count: mostPlaces, claims }));
  await closeMorning();
  clock.now = morning().start - hour;
  const { commands } = await countRequests(async () => {
    const { calls, more } = await list();
    expect([calls.length, more]).toEqual([callsShown, mostPlaces - callsShown]);
  });
  expect(commands.toSorted()).toEqual(["BatchGetItem", "BatchGetItem", "Query"]);
});
