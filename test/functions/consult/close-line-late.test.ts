import { expect, test } from "vitest";
import { hour, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning, requestKey } from "../booking/cikande.ts";
import { clock, walkIn } from "../booking/use-cases.ts";
import { admit, arrived, booked, close, desk, end, join, stateOf, together } from "./use-cases.ts";
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

test("so it is while the doctor is with somebody face to face, whom no room tells of", async () => {
  const ids: string[] = [];
  for (const name of ["Andi", "Budi"]) {
    const patient = { name, birthDate: "1950-02-03", sex: "male" as const };
    const request = { sessionId: id, service: "umum", patient, complaint: "" };
    ids.push((await walkIn(request, desk, requestKey())).appointment.id);
  }
  const [andi = "", budi = ""] = ids;
  await admit(andi);
  clock.now = midnight + hour;
  expect(await close(id)).toBe(clock.now + 30 * minute);
  await end(andi);
  expect(await admit(budi)).toMatchObject({ state: { status: "in-consultation" } });
});
