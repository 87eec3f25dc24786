import { beforeEach, describe, expect, test } from "vitest";
import type { WishedHalf } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { morning, requestKey, serang, siti } from "../cikande.ts";
import { clock, outcomeOf, seated } from "../use-cases.ts";
import { begin } from "./freed-place.ts";
import { allServices, asked, fullOn, join, mornings } from "./waiting-room.ts";

useTable();

beforeEach(async () => {
  await begin();
  await putSession(mornings(4));
});

describe("joining", () => {
  test.each([
    ["the half of a day in which somebody practises", ["2026-11-23"], ["morning"], "accepted"],
    ["the other half alone", ["2026-11-23"], ["afternoon"], "waitlist.no-practice"],
    ["a half that one of the days lacks", ["2026-11-23", "2026-11-24"], ["afternoon"], "waitlist.no-practice"],
    ["the half that each of the days has", ["2026-11-24"], ["afternoon"], "accepted"],
  ] as const)("for %s", async (_, dates, halves, outcome) => {
    await fullOn("2026-11-24", allServices, 13);
    expect(await outcomeOf(join(asked(await seated(), { dates, halves }), siti, requestKey()))).toBe(outcome);
  });

  test("for what is left of a day goes through as long as its last place could be offered still, and for what is over does not", async () => {
    await fullOn("2026-11-23", allServices, 13);
    clock.now = slotAt(morning(), 4).start - (serang.settings.leadMinutes + 5) * minute;
    const wished = async (...halves: WishedHalf[]) =>
      outcomeOf(join(asked(await seated(), { halves }), siti, requestKey()));
    expect([await wished("morning"), await wished("afternoon")]).toEqual(["accepted", "accepted"]);
    clock.now += minute;
    expect([await wished("morning"), await wished("afternoon")]).toEqual(["waitlist.no-practice", "accepted"]);
  });

  test("for a morning whose times begin at noon is refused, and for what lies before noon of a session beyond it is not", async () => {
    const person = await seated();
    await putSession(mornings(4));
    await fullOn("2026-11-26", allServices, 12);
    const noon = asked(person, { dates: ["2026-11-26"], halves: ["morning"] });
    expect(await outcomeOf(join(noon, siti, requestKey()))).toBe("waitlist.no-practice");
    const late = { ...mornings(24), id: mornings(4).id.replace("2026-11-23.0800", "2026-11-26.1130") };
    await putSession({ ...late, start: instantAt("2026-11-26", 11 * 60 + 30, "WIB") });
    expect(await outcomeOf(join(noon, siti, requestKey()))).toBe("accepted");
  });
});
