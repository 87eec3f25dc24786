import { beforeEach, expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning, now, requestKey } from "../booking/cikande.ts";
import {
  calledAbout,
  closeMorning,
  desk,
  forgetCalls,
  note,
  recordOf,
  tell,
} from "../booking/displaced/closed-morning.ts";
import { clock } from "../booking/use-cases.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { bookedAt, close, enter, follow, reportOf, rooms, stateOf } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning(now);

const midnight = instantAt("2026-11-24", 0, "WIB");
const from = slotAt(morning(), 1);

beforeEach(async () => {
  loggedLines();
  await forgetCalls();
  clock.now = now;
});

/** The line of the morning closes, and whoever follows it hears so. */
const closesAtMidnight = async (): Promise<void> => {
  clock.now = midnight;
  rooms.forget();
  await tell(await recordOf(() => close(morning().id)));
};

test("who waited by video in vain is called, until they are reached or somebody decides", async () => {
  const { id } = await bookedAt(from);
  clock.now = from.start;
  await enter(id, "patient");
  await follow(await reportOf(id, "joined"));
  await closesAtMidnight();
  expect(await calledAbout()).toEqual([id]);
  expect(await stateOf(id)).toMatchObject({ status: "unserved", pending: "call" });
  clock.now += 3 * day;
  expect(await calledAbout()).toEqual([id]);
  const noted = (outcome: "reached" | "mistaken", seen: number) =>
    note({ appointmentId: id, from, outcome, noted: seen }, desk, requestKey());
  await noted("reached", 0);
  expect(await calledAbout()).toEqual([]);
  await noted("mistaken", 1);
  expect(await calledAbout()).toEqual([id]);
});

test("who was promised a call about their closed session has it still due after midnight", async () => {
  const { id } = await bookedAt(from);
  await closeMorning();
  await note({ appointmentId: id, from, outcome: "not-reached", noted: 0 }, desk, requestKey());
  await closesAtMidnight();
  expect(await calledAbout()).toEqual([id]);
  await note({ appointmentId: id, from, outcome: "reached", noted: 0 }, desk, requestKey());
  expect(await calledAbout()).toEqual([]);
});

test("who booked by video with a doctor who never came is called, and blamed for nothing", async () => {
  const { id } = await bookedAt(from);
  await closesAtMidnight();
  expect([await stateOf(id), await calledAbout()]).toMatchObject([{ status: "unserved", pending: "call" }, [id]]);
});
