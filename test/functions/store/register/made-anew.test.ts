import { deflateRawSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { enterPeople } from "../../../../functions/store/register/enter-people.ts";
import { registeredAt, registerHeadOf, registerPartsOf } from "../../../../functions/store/register/registers.ts";
import { registerHeadKey, registerPartKey } from "../../../../functions/store/table/keys.ts";
import { appointmentIdOf } from "../../../../shared/booking/appointment.ts";
import type { Patient, PatientId } from "../../../../shared/people/patient.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { addDays, type LocalDate } from "../../../../shared/time/local-date.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { morning, patient } from "../../booking/cikande.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { put, putPatient, putSession, useTable } from "../use-table.ts";
import { itemsOf } from "./items-of.ts";

useTable();

const clinic = "3604-cikande";
const today = "2026-11-23";

beforeEach(() => {
  vi.spyOn(Date, "now").mockReturnValue(instantAt(today, 7 * 60, "WIB"));
  loggedLines();
});
afterEach(() => vi.restoreAllMocks());

/** Somebody with such an id, with a visit at a clinic on a day where one is named. */
const visitor = async (id: PatientId, date?: LocalDate, at = clinic): Promise<Patient> => {
  const record = patient({ id, name: `Siti ${id}` });
  await putPatient(record);
  if (date) {
    const claims = { 1: appointmentIdOf(id, "K7M4QX") };
    const sessionId = morning().id.replace(clinic, at).replace(sessionIdParts(morning().id).date, date);
    await putSession({ ...morning({ claims, count: 4 }), id: sessionId, clinicId: at });
  }
  return { id, name: record.name, birthDate: record.birthDate, sex: record.sex };
};

const spoil = (letter: string, people?: unknown) =>
  put({ ...registerPartKey(clinic, letter), ...(people !== undefined && { people }) });

const peopleIn = async (letter: string): Promise<Patient[]> =>
  (await registerPartsOf(clinic, [letter])).flatMap(({ people }) => people);

test("a part that can't be read is made anew, with whoever is entered next, of all who had a visit at the clinic or will", async () => {
  const dates = [addDays(today, 60), today, addDays(today, -91), addDays(today, -170)];
  const ids = ["000000000a", "000000001a", "000000002a", "000000003a"];
  const came = await Promise.all(ids.map((id, index) => visitor(id, dates[index])));
  const [elsewhere, other] = [await visitor("000000009a", today, "3604-kibin"), await visitor("000000009b")];
  const entered = came.map((person, index) => ({ ...person, holder: "siti", lastVisit: dates[index] }));
  await enterPeople(clinic, [...entered, other]);
  const before = await itemsOf(clinic);
  await spoil("a", new Uint8Array([1, 2, 3]));
  expect([await peopleIn("a"), await peopleIn("b")]).toEqual([[], [other]]);
  const [first] = entered;
  if (!first) return expect.fail("nobody came");
  await enterPeople(clinic, [first]);
  expect(await itemsOf(clinic)).toEqual(before);
  expect(await registeredAt(clinic, elsewhere.id)).toBeUndefined();
});

test("who had none keeps being known where their own row can be read", async () => {
  const [gone, came, next] = [
    patient({ id: "000000000d" }),
    await visitor("000000001d", today),
    await visitor("000000002d"),
  ];
  const rows = [[gone.id, gone.name, gone.birthDate, gone.sex], [came.id, 7, "x"], "x"];
  await spoil("d", new Uint8Array(deflateRawSync(JSON.stringify(rows))));
  await enterPeople(clinic, [next]);
  expect((await peopleIn("d")).map(({ id, name }) => [id, name])).toEqual(
    [gone, came, next].map(({ id, name }) => [id, name]),
  );
});

test.each([
  ["e", undefined],
  ["f", "x"],
  ["g", { a: 1 }],
])("whatever lies in its place is replaced: part %s", async (letter, junk) => {
  const next = await visitor(`000000000${letter}`);
  await spoil(letter, junk);
  await put({ ...registerHeadKey(clinic), [letter]: 7 });
  expect((await registerHeadOf(clinic)).get(letter)).toBe("");
  await Promise.all([enterPeople(clinic, [next]), enterPeople(clinic, [next])]);
  const [part] = await registerPartsOf(clinic, [letter]);
  expect(part?.people).toEqual([next]);
  expect((await registerHeadOf(clinic)).get(letter)).toBe(part?.state);
});
