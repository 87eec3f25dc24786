import { beforeEach, expect, test } from "vitest";
import { passDoorway } from "../../../../functions/store/doorway/doorway.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { appointment, now } from "../../booking/cikande.ts";
import { insideOf, openDoor } from "../inside-of.ts";
import { useTable } from "../use-table.ts";

useTable();

const doctor = "rahmawati-cikande";
const { id: mine, slot } = appointment();
const other = "p3n8r5t2wb-A3C4D6";
const waiting: VisitState = { status: "waiting", arrivedAt: now };
const inside: VisitState = { status: "in-consultation", arrivedAt: now, admittedAt: now + 1 };

const pass = (id: string, from: VisitState, to: VisitState, gone?: string) =>
  transact({ ...passDoorway({ id, slot, from, to, gone }) });

beforeEach(() => openDoor(doctor));

test("one is let in, again the same one, and out again by whatever way", async () => {
  for (const from of [waiting, inside]) expect(await pass(mine, from, inside)).toBeUndefined();
  expect(await insideOf(doctor)).toBe(mine);
  expect(await pass(mine, inside, { ...waiting, pausedAt: now + 2 })).toBeUndefined();
  expect(await insideOf(doctor)).toBeUndefined();
});

test("the door is shut while another is inside, unless they are known to be gone", async () => {
  await pass(other, waiting, inside);
  expect(await pass(mine, waiting, inside)).toMatchObject({ doorway: { with: other } });
  expect(await insideOf(doctor)).toBe(other);
  expect(await pass(mine, waiting, inside, other)).toBeUndefined();
  expect(await insideOf(doctor)).toBe(mine);
});

test("nobody is put out by another who leaves, nor asked for by a step that passes no door", async () => {
  await pass(other, waiting, inside);
  expect(await pass(mine, inside, waiting)).toMatchObject({ doorway: { with: other } });
  expect(passDoorway({ id: mine, slot, from: inside, to: waiting, gone: other })).toEqual({});
  expect(
    passDoorway({ id: mine, slot, from: waiting, to: { status: "unserved", endedAt: now }, gone: undefined }),
  ).toEqual({});
  expect(await insideOf(doctor)).toBe(other);
});
