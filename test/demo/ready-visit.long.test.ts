import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { readyHousehold } from "../../infra/demo/people.ts";
import { nightDoctor } from "../../infra/demo/practitioners.ts";
import { keepReadyVisit } from "../../infra/demo/ready-visit.ts";
import { seed } from "../../infra/demo/seed.ts";
import { cancelAppointment } from "../../shared/api/booking/cancel-appointment.ts";
import { listUpcomingVisits } from "../../shared/api/booking/list-upcoming-visits.ts";
import type { Appointment } from "../../shared/booking/appointment.ts";
import { roomOpensAt } from "../../shared/consult/visit-room.ts";
import { sessionIdParts } from "../../shared/schedule/session.ts";
import { type Instant, minute } from "../../shared/time/instant.ts";
import { instantAt } from "../../shared/time/zone.ts";
import { useTable } from "../functions/store/use-table.ts";
import { askStraight } from "./ask-straight.ts";

useTable();
const evening = instantAt("2026-11-23", 22 * 60 + 40, "WIB");
const threeAtNight = instantAt("2026-11-24", 3 * 60, "WIB");
const at = (now: Instant): void => void vi.useFakeTimers({ now, toFake: ["Date"] });

beforeAll(async () => {
  await seed(evening);
}, 30_000);
afterEach(() => void vi.useRealTimers());

const ask = askStraight("people", { sub: readyHousehold.accountId });
const upcoming = async (now: Instant): Promise<Appointment[]> =>
  (await ask(listUpcomingVisits, {})).visits.filter(({ slot }) => slot.start > now);

test("nobody comes all evening: it is one visit, moved on before it begins, over midnight too, its room never far", async () => {
  at(evening);
  await keepReadyVisit(ask, evening);
  const [{ id } = expect.fail("no visit")] = await upcoming(evening);
  for (let now = evening; now < evening + 160 * minute; now += minute) {
    at(now);
    await keepReadyVisit(ask, now);
    const visits = await upcoming(now);
    expect(visits.map((visit) => visit.id)).toEqual([id]);
    const [{ slot } = expect.fail("no visit")] = visits;
    expect(roomOpensAt(slot), new Date(now).toISOString()).toBeLessThan(now + 10 * minute);
  }
}, 60_000);

test("at three in the night a visit is booked with the doctor who is there, whatever became of the last one", async () => {
  at(threeAtNight);
  expect(await keepReadyVisit(ask, threeAtNight)).toBe("at 03:05 WIB");
  const visits = await upcoming(threeAtNight);
  expect(visits.map(({ slot }) => slot.start)).toEqual([threeAtNight + 20 * minute]);
  expect(sessionIdParts(visits[0]?.slot.sessionId ?? "")).toMatchObject({
    clinicId: nightDoctor.clinicId,
    practitionerId: nightDoctor.practitionerId,
  });
  at(threeAtNight + 6 * minute);
  expect(await keepReadyVisit(ask, threeAtNight + 6 * minute)).toBe("now");
  expect(await upcoming(threeAtNight + 6 * minute)).toEqual(visits);
});

test("once it is given back another stands ready", async () => {
  at(threeAtNight);
  const [visit = expect.fail("no visit")] = await upcoming(threeAtNight);
  await ask(cancelAppointment, { appointmentId: visit.id, from: visit.slot });
  expect(await keepReadyVisit(ask, threeAtNight)).toBe("at 03:05 WIB");
  const [other = expect.fail("no visit")] = await upcoming(threeAtNight);
  expect([other.id === visit.id, other.slot]).toEqual([false, visit.slot]);
});
