import { beforeEach, expect, test } from "vitest";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { putPublished } from "../../../../functions/store/published/published-months.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { bookedAt } from "../../consult/use-cases.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { morning, now, serang } from "../cikande.ts";
import { clock } from "../use-cases.ts";
import { forgetCalls, openAgain, recordOf, shut, tell } from "./closed-morning.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([forgetCalls(), putDistrict(serang), putSession(morning())]);
});

let versions = 0;

/** Publishes that the clinic is closed on these days. */
const publishClosed = (...closed: string[]) => {
  versions += 1;
  const month = { clinicId: morning().clinicId, month: "2026-11", version: versions, at: now, rows: [], codes: [] };
  return transact({ published: putPublished({ ...month, closed }) });
};

test("where the clinic said that it is closed its patients are told so, though one doctor alone was to be there; of another day it is the doctor's", async () => {
  const visit = await bookedAt(slotAt(morning(), 1));
  const isShut = async () => (await appointmentOf(visit.id))?.offer?.shut;
  await publishClosed("2026-11-24");
  await tell(await recordOf(shut));
  expect((await appointmentOf(visit.id))?.offer).toMatchObject({ at: now, kind: "closed" });
  expect(await isShut()).toBeUndefined();
  await tell(await recordOf(openAgain));
  await publishClosed("2026-11-23", "2026-11-24");
  await tell(await recordOf(shut));
  expect(await isShut()).toBe(true);
});

test("so they are where it is closed for half of the day, whoever of the session lies beyond it; of the other half it is the doctor's", async () => {
  const visit = await bookedAt(slotAt(morning(), 1));
  const isShut = async () => (await appointmentOf(visit.id))?.offer?.shut;
  await publishClosed("2026-11-23p");
  await tell(await recordOf(shut));
  expect(await isShut()).toBeUndefined();
  await tell(await recordOf(openAgain));
  await publishClosed("2026-11-23a");
  await tell(await recordOf(shut));
  expect(await isShut()).toBe(true);
});
