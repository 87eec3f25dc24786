import { expect, test } from "vitest";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { publishedKey } from "../../../../functions/store/table/keys.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { put, useTable } from "../../store/use-table.ts";
import { doctorAt, eventsAt, newToken, renew } from "../calendar-feed/calendars.ts";
import { away } from "../change/changing.ts";
import { clock, everyDay, newClinic, publish, putRow, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";
const people = [..."abcdefghij"].map((letter) => `petugas-${letter}`);

/** So many shifts of others that a version of before an end was given had no more: some 105 bytes each. */
const goneBefore = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    practitionerId: `dahulu-${"abcdefghij"[Math.floor(index / (20 * 24))]}`,
    code: "P",
    name: "Pagi",
    date: `${month}-${10 + (Math.floor(index / 24) % 20)}`,
    hours: { from: (index % 24) * 60, to: 24 * 60 },
    at: clock.now,
  }));

test("a month that was changed as often as an item of the store holds is published again, and somebody is away", async () => {
  const id = await newClinic("sering-terbit", people);
  for (const one of people) await putRow(id, month, one, shiftsOn(everyDay(month)));
  await publish(id, month);
  const token = newToken();
  await renew(doctorAt("petugas-a", [id]), token);
  const item = await itemAt(publishedKey(id, month));
  await put({ ...item, gone: goneBefore(3_600) });
  clock.now += 3_600_000;
  for (const one of people) await putRow(id, month, one, shiftsOn(["10", "11"]));
  expect(await outcomeOf(publish(id, month))).toBe("accepted");
  expect(JSON.stringify(await itemAt(publishedKey(id, month))).length).toBeLessThan(70_000);
  expect(await outcomeOf(away(id, { practitionerId: "petugas-a", from: `${month}-10`, to: `${month}-10` }))).toBe(
    "accepted",
  );
  const told = (await eventsAt(token)).map(({ uid, status }) => `${uid.slice(-23, -15)} ${status}`);
  expect(told).toHaveLength(31);
  expect(told.filter((one) => one.endsWith("CONFIRMED"))).toHaveLength(1);
});
