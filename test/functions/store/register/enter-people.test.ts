import { deflateRawSync, inflateRawSync } from "node:zlib";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { enterPeople } from "../../../../functions/store/register/enter-people.ts";
import { letterOf, packPart } from "../../../../functions/store/register/register-part.ts";
import { registeredAt, registerHeadOf, registerPartsOf } from "../../../../functions/store/register/registers.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { registerHeadKey, registerPartKey } from "../../../../functions/store/table/keys.ts";
import type { Patient } from "../../../../shared/people/patient.ts";
import { patient } from "../../booking/cikande.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { put, useTable } from "../use-table.ts";
import { watchTable } from "../watch-table.ts";
import { itemsOf } from "./items-of.ts";

useTable();

const clinic = "3604-cikande";
const letters = [..."0123456789abcdefghjkmnpqrstvwxyz"];

const someone = (changes: Partial<Patient> = {}): Patient => {
  const { holder: _, busy: __, visits: ___, ...person } = patient(changes);
  return person;
};

const emptied = async (): Promise<void> => {
  const keys = [registerHeadKey(clinic), ...letters.map((letter) => registerPartKey(clinic, letter))];
  for (const Key of keys) await client().send(new DeleteCommand({ TableName: tableName(), Key }));
};

beforeEach(emptied);

test("who is entered is known at that clinic and at no other", async () => {
  const [siti, budi] = [someone(), someone({ name: "Budi", sex: "male" })];
  await enterPeople(clinic, [siti, budi]);
  const parts = await registerPartsOf(clinic, letters);
  expect(parts.flatMap(({ people }) => people).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    [siti, budi].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  expect(await registerHeadOf(clinic)).toEqual(new Map(parts.map(({ letter, state }) => [letter, state])));
  expect([await registeredAt(clinic, siti.id), await registeredAt("3604-kibin", siti.id)]).toEqual([siti, undefined]);
  expect(await registeredAt(clinic, someone().id)).toBe(undefined);
});

test("of a patient's record nothing goes into the register but who they are, and that an account holds them", async () => {
  const { holder, busy, visits, ...person } = patient({ holder: "siti", busy: { 1: "K7M4QX" }, visits: ["K7M4QX"] });
  const record = { ...person, holder, busy, visits, lastVisit: "2026-11-23" };
  await enterPeople(clinic, [record]);
  const [part] = await registerPartsOf(clinic, [letterOf(person.id)]);
  expect(part?.people).toEqual([{ ...person, hasAccount: true, lastVisit: "2026-11-23" }]);
  expect(await registeredAt(clinic, person.id)).toEqual(person);
});

test("a later visit alone is not worth a write; with the next one it is noted, and an earlier one never", async () => {
  const [siti, budi] = [someone({ id: "000000000k" }), someone({ id: "000000001k", name: "Budi" })];
  await enterPeople(clinic, [{ ...siti, lastVisit: "2026-11-20" }]);
  const enter = (lastVisit: string) => enterPeople(clinic, [{ ...siti, lastVisit }]);
  const { asked } = await watchTable(() => enter("2026-11-25"));
  expect(asked.map(({ action }) => action)).toEqual(["GetItem"]);
  await enterPeople(clinic, [{ ...siti, lastVisit: "2026-11-23" }, budi]);
  await enterPeople(clinic, [{ ...siti, lastVisit: "2026-11-21", name: "Siti Aminah binti Ahmad" }]);
  const [part] = await registerPartsOf(clinic, ["k"]);
  expect(part?.people.map(({ name, lastVisit }) => [name, lastVisit])).toEqual([
    ["Siti Aminah binti Ahmad", "2026-11-23"],
    ["Budi", undefined],
  ]);
});

test("of a part each row is read for itself: what can't be read stays as it lies, reported, and takes no other with it", async () => {
  const lines = loggedLines();
  const [siti, next] = [someone({ id: "000000000m" }), someone({ id: "000000001m", name: "Budi" })];
  const row = ({ id, name, birthDate, sex }: Patient) => [id, name, birthDate, sex];
  const later = [...row(someone({ id: "000000002m", name: "Wati" })), "of a later release", 7];
  const unread = [["000000003m", "Nobody knows", "1990-02-30", "unknown"], "x"];
  await put({
    ...registerPartKey(clinic, "m"),
    people: new Uint8Array(deflateRawSync(JSON.stringify([row(siti), unread[0], later, unread[1]]))),
  });
  const names = async () =>
    (await registerPartsOf(clinic, ["m"])).flatMap(({ people }) => people.map(({ name }) => name));
  expect([await names(), await registeredAt(clinic, siti.id)]).toEqual([["Siti Aminah", "Wati"], siti]);
  await enterPeople(clinic, [next]);
  expect([await names(), await registeredAt(clinic, next.id)]).toEqual([["Siti Aminah", "Budi", "Wati"], next]);
  const [item] = (await itemsOf(clinic)).filter(({ people }) => people !== undefined);
  const rows = JSON.parse(inflateRawSync(item?.people as Uint8Array).toString()) as unknown[];
  expect([rows.slice(3), lines.length]).toEqual([unread, 1]);
});

test("who stands there as they are costs one read and no write; whose name was mended is entered anew", async () => {
  const siti = someone();
  await enterPeople(clinic, [siti]);
  const { asked } = await watchTable(() => enterPeople(clinic, [siti, siti]));
  expect(asked.map(({ action }) => action)).toEqual(["GetItem"]);
  await enterPeople(clinic, [{ ...siti, name: "Siti Aminah binti Ahmad" }]);
  const [part] = await registerPartsOf(clinic, [letterOf(siti.id)]);
  expect(part?.people.map(({ name }) => name)).toEqual(["Siti Aminah binti Ahmad"]);
});

test("entered by many at once nobody is lost, and the register says of itself what it holds", async () => {
  const people = Array.from({ length: 60 }, () => someone({ id: `${someone().id.slice(0, -1)}k` }));
  for (let from = 0; from < people.length; from += 6)
    await Promise.all(people.slice(from, from + 6).map((one) => enterPeople(clinic, [one])));
  const [part] = await registerPartsOf(clinic, ["k"]);
  expect(part?.people.map(({ id }) => id)).toEqual(people.map(({ id }) => id).toSorted());
  expect((await registerHeadOf(clinic)).get("k")).toBe(part?.state);
});

test("made anew of the same people, in another order, it is the same to the byte", async () => {
  const people = Array.from({ length: 200 }, (_, index) => someone({ name: `Siti ${index}` }));
  for (let from = 0; from < people.length; from += 40) await enterPeople(clinic, people.slice(from, from + 40));
  const before = await itemsOf(clinic);
  await emptied();
  await enterPeople(clinic, people.toReversed());
  expect(await itemsOf(clinic)).toEqual(before);
});

test("people are spread evenly over the parts, as requests make their ids", () => {
  const counts = Map.groupBy(
    Array.from({ length: 6_400 }, () => someone()),
    ({ id }) => letterOf(id),
  );
  expect([...counts.keys()].toSorted()).toEqual(letters);
  expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBeLessThan(2 * 200);
});

test("forty thousand people with the longest names that are kept lie within what an item may have", () => {
  const letter = Array.from({ length: 40_000 / letters.length }, (_, index) =>
    someone({ name: Array.from({ length: 60 }, (_, at) => letters[(index * 31 + at * at * 7) % 32]).join("") }),
  );
  // An item of the store holds 400 KB.
  expect(packPart({ people: letter, unread: [] }).length).toBeLessThan(200_000);
});
