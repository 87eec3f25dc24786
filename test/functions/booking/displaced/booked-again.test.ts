import { beforeEach, describe, expect, test } from "vitest";
import { appointmentOf, appointmentToItem } from "../../../../functions/store/appointment/appointments.ts";
import { enterCallBack } from "../../../../functions/store/call/calls.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, minute } from "../../../../shared/time/instant.ts";
import { bookedAt } from "../../consult/use-cases.ts";
import { patientOf } from "../../store/patient-of.ts";
import { put, putDistrict, putPatient, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, clock } from "../use-cases.ts";
import { calledAbout, entered, forgetCalls, recordOf, tell } from "./closed-morning.ts";

useTable();

let unserved: Appointment;

/** Of the morning somebody was not served, and is to be called. */
beforeEach(async () => {
  clock.now = now - day;
  await Promise.all([forgetCalls(), putDistrict(serang), putSession(morning()), putSession(afternoon())]);
  const visit = await bookedAt(slotAt(morning(), 1));
  const state = { status: "unserved", endedAt: visit.slot.start, pending: "call" } as const;
  unserved = { ...visit, state };
  const receipt = { requestId: "", fingerprint: "", slot: visit.slot, state };
  await put(appointmentToItem({ ...unserved, receipt }));
  await enterCallBack(unserved, visit.slot.start);
  clock.now = visit.slot.start + minute;
  const person = await patientOf(visit.patientId);
  if (!person) throw new Error("who booked is there");
  await putPatient({ ...person, busy: {}, visits: [] });
});

/** Has them book the afternoon, and tells who follows the sessions. */
const bookAgain = async (service = unserved.service): Promise<void> => {
  const person = await patientOf(unserved.patientId);
  if (!person) throw new Error("who booked is there");
  const request = { ...bookingOf(person, slotAt(afternoon(), 1)), service };
  const made = await recordOf(() => book(request, siti, requestKey()), afternoon().id);
  expect(await tell(made, made)).toEqual([]);
};

const pending = async () => (await appointmentOf(unserved.id))?.state;

describe("who is to be called about another time", () => {
  test("is on the list no more once they have booked one themselves, and their ticket promises no call", async () => {
    expect(await calledAbout()).toEqual([unserved.id]);
    await bookAgain();
    expect([await calledAbout(), await entered()]).toEqual([[], []]);
    expect(await pending()).toEqual({ status: "unserved", endedAt: unserved.slot.start });
  });

  test("stays on it for what they had booked before their time came", async () => {
    clock.now = unserved.slot.start - minute;
    await bookAgain();
    expect(await entered()).toEqual([unserved.id]);
    expect(await pending()).toEqual(unserved.state);
  });

  test("stays on it where they booked for something else", async () => {
    await put(
      appointmentToItem({
        ...unserved,
        service: "kia",
        receipt: { requestId: "", fingerprint: "", slot: unserved.slot, state: unserved.state },
      }),
    );
    await bookAgain("umum");
    expect(await calledAbout()).toEqual([unserved.id]);
  });

  test("stays on it while another books", async () => {
    const made = await recordOf(() => bookedAt(slotAt(afternoon(), 1)), afternoon().id);
    expect(await tell(made)).toEqual([]);
    expect(await calledAbout()).toEqual([unserved.id]);
  });
});
