import { beforeEach, expect, test } from "vitest";
import { findPeople } from "../../../functions/booking/find-people.ts";
import { registerIndex } from "../../../functions/booking/register-index.ts";
import { enterPeople } from "../../../functions/store/register/enter-people.ts";
import { registerHeadOf, registerPartsOf } from "../../../functions/store/register/registers.ts";
import { findPeople as contract } from "../../../shared/api/booking/find-people.ts";
import type { Patient } from "../../../shared/people/patient.ts";
import { minute, second } from "../../../shared/time/instant.ts";
import { asListed } from "../http/as-listed.ts";
import { useTable } from "../store/use-table.ts";
import { watchTable } from "../store/watch-table.ts";
import { now, patient, requestKey } from "./cikande.ts";

useTable();

const clinics = ["3604-cikande", "3604-kibin", "3604-ciruas", "3604-kopo", "3604-baros"] as const;
const clinicId = clinics[0];
const desk = { role: "registrar", accountId: "loket", clinicIds: [...clinics] } as const;

const someone = (changes: Partial<Patient>): Patient => {
  const { holder: _, busy: __, visits: ___, ...person } = patient(changes);
  return person;
};
const siti = someone({ id: "000000000a", name: "Siti Aminah", birthDate: "1984-03-02" });
const karta = someone({ id: "000000000b", name: "Mbah Karta", birthDate: "1951-12-30", sex: "male" });

let clock = now;
/** A function that has just started: it holds nothing yet. The clock of what it remembers is the machine's. */
const started = () =>
  asListed(
    contract,
    findPeople({ registerIndex: registerIndex({ registerHeadOf, registerPartsOf }), now: () => clock }),
  );
const askedOf = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await watchTable(work)).asked.map(({ action, noun }) => `${action} of ${noun}`);

beforeEach(async () => {
  clock = now;
  await enterPeople(clinicId, [siti, karta]);
});

test.each([
  ["siti aminah", [siti]],
  ["sitti aminh 84", [siti]],
  ["siti 02/03/1984", [siti]],
  ["siti 2 maret 1984", [siti]],
  ["siti 42 th", [siti]],
  ["siti 43 bulan", []],
  ["karta", [karta]],
  ["siti 51", []],
  ["84", [siti]],
  ["bambang", []],
])("who writes %s is told of whom the clinic knows so", async (text, people) => {
  expect(await started()({ clinicId, text }, desk, requestKey())).toEqual({ people, more: 0 });
});

test("whom another clinic knows, nobody is told of; a clinic that knows nobody yet tells of nobody", async () => {
  expect(await started()({ clinicId: "3604-kibin", text: "siti" }, desk, requestKey())).toEqual({
    people: [],
    more: 0,
  });
});

test("at most eight are told of, and how many more there are", async () => {
  const many = Array.from({ length: 12 }, (_, day) =>
    someone({ name: "Nur Hasanah", birthDate: `1990-01-${10 + day}` }),
  );
  await enterPeople("3604-kopo", many);
  const told = await started()({ clinicId: "3604-kopo", text: "nurhasanah" }, desk, requestKey());
  expect(told).toEqual({ people: many.slice(0, 8), more: 4 });
});

test("who came by themselves ten times before is one row, and hides nobody of a like name", async () => {
  const visits = Array.from({ length: 10 }, (_, index) =>
    someone({ id: `000000000${index}`, name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" }),
  );
  const kartini = someone({ name: "Mbah Kartini", birthDate: "1952-01-01" });
  await enterPeople("3604-baros", [...visits.map((one, day) => ({ ...one, lastVisit: `2026-10-1${day}` })), kartini]);
  const ask = (text: string) => started()({ clinicId: "3604-baros", text }, desk, requestKey());
  expect(await ask("mbah karta 1950")).toEqual({ people: [visits[9]], more: 0 });
  expect(await ask("mbah kart")).toEqual({ people: [visits[9], kartini], more: 0 });
  await enterPeople("3604-baros", [{ ...(visits[4] ?? siti), holder: "karta's daughter" }]);
  expect(await ask("mbah kart")).toEqual({ people: [visits[4], kartini], more: 0 });
});

test("a warm function asks once in five seconds whether the register has grown, and then reads what has", async () => {
  const find = started();
  const ask = () => find({ clinicId, text: "siti" }, desk, requestKey());
  const people = "BatchGetItem of register";
  expect(await askedOf(ask)).toEqual(["GetItem of register", people, people]);
  expect(await askedOf(ask)).toEqual([]);
  const rohimah = someone({ id: "000000000c", name: "Siti Rohimah", birthDate: "1984-03-02" });
  await enterPeople(clinicId, [rohimah]);
  const machine = Date.now;
  try {
    Date.now = () => machine() + 6 * second;
    expect(await askedOf(ask)).toEqual(["GetItem of register", people]);
    expect((await ask()).people.map(({ name }) => name)).toEqual(["Siti Aminah", "Siti Rohimah"]);
  } finally {
    Date.now = machine;
  }
});

test("of more clinics than it holds at once it forgets the one asked least lately, and reads it again", async () => {
  const find = started();
  const asked: string[][] = [];
  const machine = Date.now;
  try {
    for (const [turn, id] of [...clinics, clinicId].entries()) {
      Date.now = () => machine() + turn * minute;
      asked.push(await askedOf(() => find({ clinicId: id, text: "siti" }, desk, requestKey())));
    }
  } finally {
    Date.now = machine;
  }
  expect(asked.at(-1)?.length).toBe(asked[0]?.length);
});
