import { expect, test } from "vitest";
import { doorwayKey } from "../../../functions/store/table/keys.ts";
import { insideOf } from "../store/inside-of.ts";
import { put } from "../store/use-table.ts";
import { admit, arrived } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const doctor = "rahmawati-cikande";

test.each([5, "", "zzz", { a: 1 }, null])("a door on which %j is noted lets the next patient in", async (noted) => {
  await put({ ...doorwayKey(doctor), with: noted });
  const visit = await arrived(3);
  expect(await admit(visit)).toMatchObject({ state: { status: "in-consultation" } });
  expect(await insideOf(doctor)).toBe(visit);
});
