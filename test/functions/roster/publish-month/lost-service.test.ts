import { expect, test } from "vitest";
import { appointmentToItem } from "../../../../functions/store/appointment/appointments.ts";
import { dueItems } from "../../../../functions/store/due/due-list.ts";
import { appointmentKey } from "../../../../functions/store/table/keys.ts";
import { type AppointmentId, appointmentIdOf } from "../../../../shared/booking/appointment.ts";
import { bookingReceipt } from "../../../../shared/booking/receipt.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../../shared/place/service.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { freeNumbers, slotAt } from "../../../../shared/schedule/slot.ts";
import { day } from "../../../../shared/time/instant.ts";
import { appointment, requestKey } from "../../booking/cikande.ts";
import { seated } from "../../booking/use-cases.ts";
import { put, putSession, useTable } from "../../store/use-table.ts";
import { morningCode } from "../planning.ts";
import { clock, newClinic, preview, publish, putCodes, putRow, sessionsIn, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";
const codeOf = (code: string, ...services: ServiceId[]): ShiftCode => ({
  ...morningCode,
  code,
  practice: { services, minutes: 10 },
});
const both = codeOf("P", "umum", "gizi");
const codes = ["K7M4QX", "K7M4QY"] as const;

/** Somebody who has booked a service at a place of a session. */
const visitIn = async (session: Session, number: number, service: ServiceId, code: string): Promise<AppointmentId> => {
  const { id: patientId } = await seated();
  const id = appointmentIdOf(patientId, code);
  const visit = appointment({ id, patientId, code, slot: slotAt(session, number), service });
  await put(appointmentToItem({ ...visit, receipt: bookingReceipt(visit, requestKey()) }));
  return id;
};

/** A clinic with one session for both, in which one has booked each. */
const bookedBoth = async (name: string): Promise<{ id: ClinicId; session: Session; umum: string; gizi: string }> => {
  const id = await newClinic(name, [`${name}-ani`, `${name}-budi`], [both]);
  await putRow(id, month, `${name}-ani`, shiftsOn(["01"]));
  await publish(id, month);
  const [made] = await sessionsIn(id, month);
  if (!made) throw new Error("nothing was published");
  const [umum, gizi] = [await visitIn(made, 3, "umum", codes[0]), await visitIn(made, 4, "gizi", codes[1])];
  const session = { ...made, claims: { 3: umum, 4: gizi } };
  await putSession(session);
  return { id, session, umum, gizi };
};

const sweepsOf = async (id: ClinicId): Promise<number> =>
  (await dueItems("3604", clock.now + day)).found.filter(
    ({ kind, ref }) => kind === "sweep-offers" && ref.startsWith(id),
  ).length;

test("a code that loses a service takes the time from who has booked it, and from nobody else", async () => {
  const { id, session, gizi } = await bookedBoth("layanan");
  const only = codeOf("P", "umum");
  await putCodes(id, [only]);
  const shown = await preview(id, month);
  expect(shown).toMatchObject({ change: 1, close: 0, unreadable: 0 });
  expect(shown.affected.map(({ appointmentId, service, others }) => [appointmentId, service, others])).toEqual([
    [gizi, "gizi", []],
  ]);
  expect(await publish(id, month)).toMatchObject({ version: 2, written: 1, affected: 1, held: 0 });
  const [left] = await sessionsIn(id, month);
  expect(left).toEqual({ ...session, services: ["umum"] });
  expect(await sweepsOf(id)).toBe(1);
  // It goes on for the others: what is left free can be booked for what it has.
  expect(left && freeNumbers(left, clock.now).slice(0, 3)).toEqual([1, 2, 5]);
});

test("so does another code of the same hours; a colleague who has the service is proposed", async () => {
  const { id, gizi } = await bookedBoth("lain");
  await putCodes(id, [both, codeOf("U", "umum"), codeOf("G", "gizi")]);
  await putRow(id, month, "lain-ani", shiftsOn(["01"], "U"));
  await putRow(id, month, "lain-budi", shiftsOn(["01"], "G"));
  const { affected } = await preview(id, month);
  expect(affected.map(({ appointmentId, others }) => [appointmentId, others[0]?.number])).toEqual([[gizi, 4]]);
});

test("other services beside those that are booked affect nobody, and are told as nothing", async () => {
  const { id } = await bookedBoth("tambah");
  await putCodes(id, [codeOf("P", "gizi", "umum", "kia")]);
  expect(await preview(id, month)).toMatchObject({ change: 1, affected: [], unreadable: 0 });
  expect(await publish(id, month)).toMatchObject({ affected: 0 });
});

test("who can't be asked counts: nobody knows that they keep their time", async () => {
  const { id, umum } = await bookedBoth("rusak");
  await put({ ...appointmentKey(umum), junk: true });
  await putCodes(id, [codeOf("P", "umum")]);
  expect(await preview(id, month)).toMatchObject({ affected: [{ service: "gizi" }], unreadable: 1 });
  expect(await publish(id, month)).toMatchObject({ affected: 2 });
});
