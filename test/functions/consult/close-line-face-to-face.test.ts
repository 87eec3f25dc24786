import { expect, test } from "vitest";
import { sessionEnd } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { bookingOf, morning, now, requestKey, siti } from "../booking/cikande.ts";
import { book, clock, seated } from "../booking/use-cases.ts";
import { putSession } from "../store/use-table.ts";
import { admit, close, end, stateOf } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning(now);

const session = morning({ comeTo: { kind: "pustu", name: "Pustu Kadikaran" }, count: 3 });
const midnight = instantAt("2026-11-24", 0, "WIB");

/** Three have a time at the pustu; the doctor runs late, and is done with the first two just before the line closes. */
const lateMorning = async (): Promise<string[]> => {
  await putSession(session);
  clock.now = now;
  const ids: string[] = [];
  for (const number of [1, 2, 3])
    ids.push((await book(bookingOf(await seated(), slotAt(session, number)), siti, requestKey())).id);
  for (const id of ids.slice(0, 2)) {
    clock.now = sessionEnd(session) + 20 * minute;
    await admit(id);
    clock.now = sessionEnd(session) + 29 * minute;
    await end(id);
  }
  return ids;
};

test("at a pustu, where nobody notes who comes, whoever sits outside can be called in after the hours", async () => {
  const [, , third = ""] = await lateMorning();
  clock.now = sessionEnd(session) + 30 * minute;
  expect(await close(session.id)).toBe(clock.now + 30 * minute);
  clock.now += minute;
  expect(await admit(third)).toMatchObject({ state: { status: "in-consultation" } });
});

test("who was not called in there by the day's end is left to the desk to decide about: nobody knows that they stayed away", async () => {
  const [, , third = ""] = await lateMorning();
  clock.now = midnight - 1;
  expect(await close(session.id)).toBe(midnight);
  expect(await stateOf(third)).toEqual({ status: "booked" });
  clock.now = midnight;
  expect(await close(session.id)).toBeUndefined();
  expect(await stateOf(third)).toEqual({ status: "unserved", endedAt: midnight, pending: "decision" });
});
