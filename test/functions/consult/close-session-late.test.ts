import { expect, test } from "vitest";
import { hour, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning } from "../booking/cikande.ts";
import { clock } from "../booking/use-cases.ts";
import { arrived, booked, close, join, stateOf, together } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const { id } = morning();
const midnight = instantAt("2026-11-24", 0, "WIB");

test("while the doctor talks with somebody the day's end ends nobody who is here, for six hours at most", async () => {
  const visits = [await together(2), await arrived(3), (await booked(4)).id];
  const statuses = async () => (await Promise.all(visits.map(stateOf))).map(({ status }) => status);
  for (clock.now = midnight; clock.now < midnight + 6 * hour; clock.now += hour) {
    expect(await close(id)).toBe(clock.now + 30 * minute);
    expect(await statuses()).toEqual(["in-consultation", "waiting", "no-show"]);
  }
  const waiting = visits[1] ?? "";
  expect((await join(waiting, "patient")).mayPublish, "who waits may come back").toBe(false);
  expect(await close(id)).toBeUndefined();
  expect(await statuses()).toEqual(["completed", "unserved", "no-show"]);
});
