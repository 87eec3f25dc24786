import { beforeEach, describe, expect, test } from "vitest";
import { settleVisit } from "../../../../functions/booking/outcomes/settle-visit.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { pastVisitsOf } from "../../../../functions/store/appointment/past-visits.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { patientsAt } from "../../../../functions/store/patient/patients.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { undecidedSessionsOf } from "../../../../functions/store/undecided/undecided-sessions.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { lineEndsAtLatest } from "../../../../shared/schedule/session-line.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../../shared/schedule/ticks.ts";
import { day, hour, minute } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { admit, checkIn, close, end, rahmawati, stateOf } from "../../consult/use-cases.ts";
import { useConsultMorning } from "../../consult/use-consult-morning.ts";
import { insideOf } from "../../store/inside-of.ts";
import { putPatient, putSession } from "../../store/use-table.ts";
import { bookingOf, morning, now, requestKey, siti } from "../cikande.ts";
import { calledAbout, desk, note } from "../displaced/closed-morning.ts";
import { book, clock, outcomeOf, reschedule, seated } from "../use-cases.ts";
import { forgetListed, left, serving, settle, settling } from "./use-cases.ts";

useConsultMorning(now);

const session = morning({ comeTo: { kind: "puskesmas" }, count: 8 });
const ended = sessionEnd(session);
/** The doctor is with the first until somebody says otherwise: so long a line is kept open for two who forgot to. */
const dayOver = lineEndsAtLatest(session, "WIB");

/** Four have a time at the clinic: the first was called in, the second waits, the others were never noted as here. */
let ids: [string, string, string, string];

/** Whom of them the desk is to call: the list has those of other tests too. */
const toCall = async (): Promise<string[]> => (await calledAbout()).filter((id) => ids.includes(id));

beforeEach(async () => {
  await putSession(session);
  await forgetListed(session.id);
  const made: string[] = [];
  for (const number of [1, 2, 3, 4])
    made.push((await book(bookingOf(await seated(), slotAt(session, number)), siti, requestKey())).id);
  ids = made as typeof ids;
  clock.now = session.start;
  await checkIn(ids[0]);
  await checkIn(ids[1]);
  await admit(ids[0]);
  clock.now = ended;
});

describe("who is left as a session ends", () => {
  test("is listed once its hours are over, before anything else happened, and off the list as it is decided", async () => {
    clock.now = ended - 1;
    expect(await left()).toEqual([]);
    expect(await outcomeOf(settle(ids[2], "absent"))).toBe("session.not-over");
    clock.now = ended;
    expect(await left()).toEqual([[1, 2, 3, 4]]);
    await settle(ids[0], "seen");
    await settle(ids[1], "call-back");
    await settle(ids[2], "absent");
    expect(await left()).toEqual([[4]]);
    await settle(ids[3], "absent");
    expect(await left()).toEqual([]);
  });

  test("is nobody while the doctor is still at work: those stand apart, and each may be decided about all the same", async () => {
    await settle(ids[0], "seen");
    clock.now = ended - minute;
    await admit(ids[1]);
    clock.now = ended + 29 * minute;
    expect([await left(), await serving()]).toEqual([[], [[2, 3, 4]]]);
    expect(await outcomeOf(settle(ids[1], "absent"))).toBe("appointment.in-consultation");
    await settle(ids[2], "absent");
    expect([await left(), await serving()]).toEqual([[], [[2, 4]]]);
    await end(ids[1]);
    expect([await left(), await serving()]).toEqual([[[4]], []]);
  });

  test("is proposed for by the clock as the day ends, and stays listed, the next day and weeks later, until decided", async () => {
    clock.now = dayOver;
    expect(await close(session.id)).toBeUndefined();
    const pending = "decision";
    expect(await Promise.all(ids.map(stateOf))).toMatchObject([
      { status: "completed", pending },
      { status: "unserved", pending },
      { status: "unserved", pending },
      { status: "unserved", pending },
    ]);
    clock.now = dayOver + 40 * day;
    expect(await left()).toEqual([[1, 2, 3, 4]]);
    for (const id of ids.slice(1)) await settle(id, "absent");
    expect(await left()).toEqual([[1]]);
    expect(await undecidedSessionsOf(session.clinicId)).toEqual([session.id]);
    await settle(ids[0], "seen");
    expect(await left()).toEqual([]);
    // What was said last may be put right for a day: so long the session is among those that are looked at.
    expect(await undecidedSessionsOf(session.clinicId)).toEqual([session.id]);
  });

  test("is on the list though whoever closed the line was gone before they could say so", async () => {
    clock.now = dayOver;
    await close(session.id);
    await forgetListed(session.id);
    expect(await close(session.id)).toBeUndefined();
    expect(await undecidedSessionsOf(session.clinicId)).toEqual([session.id]);
  });
});

describe("settle-visit", () => {
  test("lets the doctor's next call go on, and the patient's time be free, where the visit was still on", async () => {
    const { patientId } = (await visitOf(ids[0])).appointment;
    expect(await insideOf(rahmawati.practitionerId)).toBe(ids[0]);
    await settle(ids[0], "seen");
    expect(await insideOf(rahmawati.practitionerId)).toBeUndefined();
    expect(await patientsAt([patientId])).toMatchObject([{ busy: {}, visits: [] }]);
    expect((await pastVisitsOf(patientId, undefined)).map(({ id }) => id)).toEqual([ids[0]]);
    expect((await sessionOf(session.id))?.line[1]).toMatchObject({ status: "completed", since: ended });
  });

  test("answers its repeat as at first, ten times at once too, and another body under its key not at all", async () => {
    const key = requestKey();
    const answers = await Promise.all(Array.from({ length: 10 }, () => settle(ids[1], "call-back", key)));
    expect(answers).toEqual(Array(10).fill(answers[0]));
    clock.now += hour;
    expect(await settle(ids[1], "call-back", key)).toEqual(answers[0]);
    expect(await outcomeOf(settle(ids[1], "absent", { ...key, fingerprint: "other" }))).toBe("request.key-reused");
  });

  test("is said once: of two of the desk who decide at once, one is told that it is done", async () => {
    const outcomes = await Promise.all([outcomeOf(settle(ids[1], "call-back")), outcomeOf(settle(ids[1], "absent"))]);
    expect(outcomes.toSorted()).toEqual(["accepted", "appointment.settled"]);
  });

  test("leaves alone what the clock ends meanwhile, and decides about that then", async () => {
    clock.now = dayOver;
    let isFirst = true;
    const overtaken = settleVisit({
      ...settling,
      visitOf: async (id) => {
        const visit = await visitOf(id);
        if (isFirst) await close(session.id);
        isFirst = false;
        return visit;
      },
    });
    const from = slotAt(session, 2);
    await overtaken({ appointmentId: ids[1], from, outcome: "absent" }, desk, requestKey());
    expect(await stateOf(ids[1])).toEqual({
      status: "no-show",
      arrivedAt: session.start,
      endedAt: dayOver,
      settledAt: dayOver,
    });
  });

  test("never takes out of a patient's calendar what stands there since the clock had ended the visit", async () => {
    clock.now = dayOver;
    await close(session.id);
    const { patientId } = (await visitOf(ids[3])).appointment;
    const [before] = await patientsAt([patientId]);
    if (!before) throw new Error("no patient");
    // Held by another of their visits, whichever it be.
    const busy = Object.fromEntries(ticksOf(slotAt(session, 4)).map((tick) => [tick, "ANOTHR"]));
    await putPatient({ ...before, busy, visits: ["ANOTHR"] });
    await settle(ids[3], "absent");
    expect(await patientsAt([patientId])).toMatchObject([{ busy, visits: ["ANOTHR"] }]);
  });
});

describe("who is to be called", () => {
  test("is on the desk's list of calls at once, off it when reached, and theirs is no promise any more", async () => {
    await settle(ids[1], "call-back");
    expect(await toCall()).toEqual([ids[1]]);
    const from = slotAt(session, 2);
    const noted = (outcome: "reached" | "not-reached", seen: number) =>
      note({ appointmentId: ids[1], from, outcome, noted: seen }, desk, requestKey());
    await noted("not-reached", 0);
    clock.now += 2 * hour;
    expect(await toCall()).toEqual([ids[1]]);
    await noted("reached", 1);
    clock.now += day;
    expect(await toCall()).toEqual([]);
    const { pending, ...state } = { pending: undefined, ...(await stateOf(ids[1])) };
    expect([pending, state.status]).toEqual([undefined, "unserved"]);
  });

  test("is on the list again where the desk noted a call by mistake; a late repeat of that one undoes nothing", async () => {
    await settle(ids[1], "call-back");
    const from = slotAt(session, 2);
    const [key, request] = [requestKey(), { appointmentId: ids[1], from, outcome: "reached", noted: 0 } as const];
    const first = await note(request, desk, key);
    expect(await toCall()).toEqual([]);
    await note({ ...request, outcome: "mistaken", noted: 1 }, desk, requestKey());
    expect(await toCall()).toEqual([ids[1]]);
    expect(await note(request, desk, key)).toEqual(first);
    expect(await toCall()).toEqual([ids[1]]);
    expect(await stateOf(ids[1])).toMatchObject({ status: "unserved", pending: "call" });
  });

  test("is on no list where the visit's write was never made: it is still to be decided", async () => {
    const broken = settleVisit({ ...settling, saveSettlement: () => Promise.reject(new Error("gone")) });
    const request = { appointmentId: ids[1], from: slotAt(session, 2), outcome: "call-back" } as const;
    await expect(broken(request, desk, requestKey())).rejects.toThrow("gone");
    expect([await toCall(), await left()]).toEqual([[], [[1, 2, 3, 4]]]);
  });

  test("is moved by the desk to another time, as is whoever is undecided: their place of before is left, and the new one theirs", async () => {
    const next = morning({
      id: "3604-cikande.2026-11-24.0800.rahmawati-cikande",
      comeTo: { kind: "puskesmas" },
      start: instantAt("2026-11-24", 8 * 60, "WIB"),
    });
    await putSession(next);
    await settle(ids[1], "call-back");
    clock.now = dayOver;
    await close(session.id);
    const moves = [1, 2, 3].map(
      (number) => [ids[number] ?? "", slotAt(session, number + 1), slotAt(next, number)] as const,
    );
    for (const [appointmentId, from, to] of moves.slice(0, 2)) {
      await reschedule({ appointmentId, service: "umum", from, to }, desk, requestKey());
      expect(await appointmentOf(appointmentId)).toMatchObject({ slot: to, state: { status: "booked" } });
      const { patientId, code } = (await visitOf(appointmentId)).appointment;
      expect(await patientsAt([patientId])).toMatchObject([{ visits: [code] }]);
    }
    expect(await toCall()).toEqual([]);
    expect(await left()).toEqual([[1, 4]]);
    expect(Object.keys((await sessionOf(session.id))?.claims ?? {})).toEqual(["1", "4"]);
    const [id, from, to] = moves[2] ?? ["", slotAt(session, 1), slotAt(next, 1)];
    expect(await outcomeOf(reschedule({ appointmentId: id, service: "umum", from, to }, siti, requestKey()))).toBe(
      "appointment.final",
    );
    clock.now += minute;
    expect(await outcomeOf(settle(ids[2], "absent"))).toBe("session.not-over");
  });
});
