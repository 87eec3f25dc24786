import { expect, test } from "vitest";
import { enterRegister } from "../../../functions/events/stream/enter-register.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { patientsAt } from "../../../functions/store/patient/patients.ts";
import { enterPeople } from "../../../functions/store/register/enter-people.ts";
import { letterOf } from "../../../functions/store/register/register-part.ts";
import { registeredAt } from "../../../functions/store/register/registers.ts";
import { registerPartKey } from "../../../functions/store/table/keys.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { appointment, bookingOf, morning, type patient, requestKey, serang, siti } from "../booking/cikande.ts";
import { book, cancel, clock, seated } from "../booking/use-cases.ts";
import { changeOf, changeTo } from "../store/change-of.ts";
import { itemsOf } from "../store/register/items-of.ts";
import { put, putDistrict, putSession, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

useTable();

const onChange = enterRegister({ patientsAt, enterPeople });

const cikande = "3604-cikande";
const asKnown = ({ id, name, birthDate, sex }: ReturnType<typeof patient>) => ({ id, name, birthDate, sex });

const bookedAt = async (number: number) => {
  clock.now = instantAt("2026-11-23", 7 * 60, "WIB");
  await Promise.all([putDistrict(serang), putSession(morning())]);
  const person = await seated();
  const booked = await book(bookingOf(person, slotAt(morning(), number)), siti, requestKey());
  return { person, record: await appointmentOf(booked.id) };
};

test("who books at a clinic is known there, however often the stream tells of it; who cancels stays so", async () => {
  const { person, record } = await bookedAt(1);
  const came = changeTo(null, record);
  expect(await onChange.consume([came, came])).toEqual([]);
  expect(await registeredAt(cikande, person.id)).toEqual(asKnown(person));
  const before = await itemsOf(cikande);
  const from = slotAt(morning(), 1);
  const left = await changeOf(record?.id ?? "", () =>
    cancel({ appointmentId: record?.id ?? "", from }, siti, requestKey()),
  );
  expect(await onChange.consume([came, left])).toEqual([]);
  expect(await itemsOf(cikande)).toEqual(before);
});

test("who is moved to another clinic is known there too; one who is moved within it is no news", async () => {
  const { person, record } = await bookedAt(2);
  const there = { ...slotAt(morning(), 2), sessionId: morning().id.replace("cikande", "kibin") };
  const later = { ...slotAt(morning(), 3) };
  if (!record) throw new Error("nothing was booked");
  expect(await onChange.consume([changeTo(record, { ...record, slot: later })])).toEqual([]);
  expect(await registeredAt(cikande, person.id)).toBe(undefined);
  expect(await onChange.consume([changeTo(record, { ...record, slot: there })])).toEqual([]);
  expect(await registeredAt("3604-kibin", person.id)).toEqual(asKnown(person));
});

test("a part of a register that can't be read is made anew by the next who come, and keeps nobody out of its others", async () => {
  const lines = loggedLines();
  const { person, record } = await bookedAt(5);
  if (!record) throw new Error("nothing was booked");
  const { receipt } = record;
  const letter = letterOf(person.id) === "2" ? "3" : "2";
  const other = await seated({ id: `234567892${letter}` });
  await put({ ...registerPartKey(cikande, letter), people: "x" });
  const visit = { ...appointment({ id: `${other.id}-K7M4QX`, patientId: other.id }), receipt };
  expect(await onChange.consume([changeTo(null, visit), changeTo(null, record)])).toEqual([]);
  expect(await registeredAt(cikande, person.id)).toEqual(asKnown(person));
  expect(await registeredAt(cikande, other.id)).toEqual(asKnown(other));
  // What could not be read is reported all the same.
  expect(lines).toHaveLength(1);
});

test("a visit of whom nothing is known enters nobody, and holds up no other", async () => {
  const lines = loggedLines();
  const { person, record } = await bookedAt(4);
  if (!record) throw new Error("nothing was booked");
  const { receipt } = record;
  const ghost = { ...appointment({ id: "0000000000-K7M4QX", patientId: "0000000000" }), receipt };
  expect(await onChange.consume([changeTo(null, ghost), changeTo(null, record)])).toEqual([]);
  expect([await registeredAt(cikande, "0000000000"), await registeredAt(cikande, person.id)]).toEqual([
    undefined,
    asKnown(person),
  ]);
  expect(lines).toEqual([]);
});
