import { describe, expect, test } from "vitest";
import { getClinicDay } from "../../../functions/booking/get-clinic-day.ts";
import { listClinics } from "../../../functions/place/list-clinics.ts";
import { getClinicWeek } from "../../../functions/schedule/get-clinic-week.ts";
import { sessionsOfDay } from "../../../functions/schedule/sessions-of-day.ts";
import { withVisits } from "../../../functions/store/appointment/with-visits.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day as day24 } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { bookingOf, colleague, morning, requestKey, serang, siti } from "../booking/cikande.ts";
import { book, clock, outcomeOf, seated } from "../booking/use-cases.ts";
import { countRequests } from "../store/count-requests.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";

useTable();

const week = getClinicWeek({ sessionsOf });
const ofDay = sessionsOfDay({ districtById: async () => serang, sessionsOf, now: () => clock.now });
const day = getClinicDay({ sessionsOfDay: ofDay, withVisits });
const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;

describe("a clinic", () => {
  test("shows its desk who comes, in order of the line, in two requests", async () => {
    await Promise.all([putDistrict(serang), putSession(morning()), putSession(colleague())]);
    const [ani, budi] = [await seated({ name: "Ani" }), await seated({ name: "Budi" })];
    await book(bookingOf(ani, slotAt(morning(), 12)), siti, requestKey());
    await book(bookingOf(budi, slotAt(morning(), 3)), siti, requestKey());
    const request = { clinicId: "3604-cikande", date: "2026-11-23" };
    const cost = await countRequests(async () => {
      const { sessions } = await day(request, desk, requestKey());
      expect(sessions.map(({ visits }) => visits.map(({ patient }) => patient.name))).toEqual([[], ["Budi", "Ani"]]);
    });
    expect(cost.commands).toEqual(["Query", "BatchGetItem"]);
  });

  test("shows its week by how full each session is, without a name", async () => {
    const { days } = await week({ clinicId: "3604-cikande", from: "2026-11-23" }, desk, requestKey());
    const { claims: _, line: __, ...hasan } = colleague();
    const { claims: ___, line: ____, ...rahmawati } = morning();
    expect(days.map(({ date }) => date)).toEqual(
      ["23", "24", "25", "26", "27", "28", "29"].map((number) => `2026-11-${number}`),
    );
    expect(days[0]?.sessions).toEqual([
      { ...hasan, claimed: 0 },
      { ...rahmawati, claimed: 2 },
    ]);
    expect(days.slice(1).flatMap(({ sessions }) => sessions)).toEqual([]);
  });
});

describe("a night", () => {
  // 22.00 to 02.00 WIB.
  const night = morning({
    id: "3604-cikande.2026-11-23.2200.rahmawati-cikande",
    start: instantAt("2026-11-23", 22 * 60, "WIB"),
    minutes: 20,
    count: 12,
  });
  const idsAt = async (date: string, wall: number): Promise<string[]> => {
    clock.now = instantAt("2026-11-24", wall, "WIB");
    const { sessions } = await day({ clinicId: "3604-cikande", date }, desk, requestKey());
    return sessions.map(({ session }) => session.id);
  };

  test("belongs to the next day's lists until its line has closed, and to its own day's for good", async () => {
    const tomorrow = morning({ id: "3604-cikande.2026-11-24.0800.rahmawati-cikande", start: morning().start + day24 });
    await Promise.all([putDistrict(serang), putSession(night), putSession(tomorrow)]);
    expect(await idsAt("2026-11-24", 1)).toEqual([night.id, tomorrow.id]);
    expect(await idsAt("2026-11-24", 2 * 60 + 29)).toEqual([night.id, tomorrow.id]);
    expect(await idsAt("2026-11-24", 2 * 60 + 30)).toEqual([tomorrow.id]);
    expect(await idsAt("2026-11-25", 1)).toEqual([]);
    expect(await idsAt("2026-11-23", 1)).toContain(night.id);
  });
});

test("the clinics of an unknown district are refused", async () => {
  const list = listClinics({ directoryOf: async () => undefined });
  expect(await outcomeOf(list({ districtId: "9999" }, undefined, requestKey()))).toBe("place.unknown");
});
