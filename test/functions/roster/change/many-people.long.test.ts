import { expect, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { useTable } from "../../store/use-table.ts";
import { clock, newClinic, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";
import { close, draftIn } from "./changing.ts";

useTable();

const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** A clinic of so many, all of whom work on the last day of December and the second of January. */
const clinicOf = async (name: string, count: number) => {
  const people = Array.from(
    { length: count },
    (_, index) => `${name}-${alphabet[index % 26]}${alphabet[Math.floor(index / 26)]}`,
  );
  const id = await newClinic(name, people);
  for (const one of people) {
    await putRow(id, "2026-12", one, shiftsOn(["31"]));
    await putRow(id, "2027-01", one, shiftsOn(["02"]));
  }
  await publish(id, "2026-12");
  await publish(id, "2027-01");
  return id;
};

const isOpenAt = async (id: string): Promise<boolean> =>
  [...(await sessionsIn(id, "2026-12")), ...(await sessionsIn(id, "2027-01"))].some(({ state }) => state === "open");

test("a clinic of forty is closed over the turn of a month: what is published, and the drafts", async () => {
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
  const id = await clinicOf("ramai", 40);
  await close(id, { from: "2026-12-31", to: "2027-01-02" });
  expect(await isOpenAt(id)).toBe(false);
  const cells = [await draftIn(id, "2026-12"), await draftIn(id, "2027-01")].flatMap((rows) => Object.values(rows));
  expect([cells.length, cells.filter((one) => Object.keys(one).length > 0)]).toEqual([80, []]);
});

test("a clinic of sixty is closed over the turn of a month as well", async () => {
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
  const id = await clinicOf("besar", 60);
  await close(id, { from: "2026-12-31", to: "2027-01-02" });
  expect(await isOpenAt(id)).toBe(false);
});
