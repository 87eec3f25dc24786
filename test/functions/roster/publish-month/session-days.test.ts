import { expect, test } from "vitest";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { monthHeadKey } from "../../../../functions/store/table/keys.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { put, useTable } from "../../store/use-table.ts";
import { type Asked, watchTable } from "../../store/watch-table.ts";
import { lookAt, newClinic, preview, publish, putRow, sessionsIn, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";

const daysAsked = async (id: ClinicId): Promise<number> => {
  const isDay = ({ noun, action }: Asked): boolean => noun === "session" && action === "Query";
  return (await watchTable(() => lookAt(id, month))).asked.filter(isDay).length;
};

test("whoever looks at a month asks for the sessions of the days that had any, and of no other", async () => {
  const id = await newClinic("hari", ["hari-ani"]);
  await putRow(id, month, "hari-ani", shiftsOn(["01", "02"]));
  expect(await daysAsked(id)).toBe(0);
  await publish(id, month);
  expect(await daysAsked(id)).toBe(2);
  await putRow(id, month, "hari-ani", shiftsOn(["02", "03"]));
  expect(await daysAsked(id)).toBe(2);
  await publish(id, month);
  expect(await daysAsked(id)).toBe(3);
});

test("a session that was taken off two versions ago is opened again, not made anew", async () => {
  const id = await newClinic("lagi", ["lagi-ani"]);
  await putRow(id, month, "lagi-ani", shiftsOn(["01", "02"]));
  await publish(id, month);
  await putRow(id, month, "lagi-ani", shiftsOn(["02"]));
  await publish(id, month);
  await putRow(id, month, "lagi-ani", shiftsOn(["02", "03"]));
  await publish(id, month);
  await putRow(id, month, "lagi-ani", shiftsOn(["01", "02", "03"]));
  expect(await preview(id, month)).toMatchObject({ create: 0, reopen: 1, keep: 2 });
});

test("of a month that was published before its days were noted, each is asked for, and what is taken off is closed", async () => {
  const id = await newClinic("lama", ["lama-ani"]);
  await putRow(id, month, "lama-ani", shiftsOn(["01", "02"]));
  await publish(id, month);
  await put({ ...monthHeadKey(id, month), version: 1 });
  expect(await daysAsked(id)).toBe(31);
  await putRow(id, month, "lama-ani", shiftsOn(["02"]));
  await publish(id, month);
  expect((await sessionsIn(id, month)).map(({ state }) => state)).toEqual(["closed", "open"]);
  expect(await monthHeadOf(id, month)).toEqual({ version: 2 });
});
