import { describe, expect, test } from "vitest";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { guardCode, morningCode } from "../planning.ts";
import { newClinic, preview, publish, publishShown, putRow, sessionsIn, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";
const night: ShiftCode = { code: "M", name: "Jaga malam", hours: { from: 20 * 60, to: 32 * 60 } };
const codes = [morningCode, guardCode, night];
const detailsOf = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error instanceof Refusal ? error.details : error));

describe("somebody of two clinics", () => {
  test("may be at one before noon and at the other from noon on; where both want the same time, the second is refused", async () => {
    const [here, there] = [await newClinic("petir", ["laras"], codes), await newClinic("kopo", ["laras"], codes)];
    await putRow(here, month, "laras", { "01": ["P"], "02": ["P"], "03": ["J"] });
    await publish(here, month);
    await putRow(there, month, "laras", { "01": ["J"], "02": ["P"], "03": ["P", "J"] });
    const elsewhere = [
      { practitionerId: "laras", date: "2026-12-02", part: "a", clinicId: here },
      { practitionerId: "laras", date: "2026-12-03", part: "p", clinicId: here },
    ];
    const shown = await preview(there, month);
    expect(shown.elsewhere).toEqual(elsewhere);
    expect(await detailsOf(publishShown(there, month, shown.digest, requestKey()))).toEqual({ elsewhere });
    expect(await sessionsIn(there, month)).toEqual([]);
    // Let go by the first, they are the second's.
    await putRow(here, month, "laras", { "01": ["P"] });
    await publish(here, month);
    expect(await publish(there, month)).toMatchObject({ version: 1, done: true });
    const [laras] = await personMonthsOf([{ practitionerId: "laras", month }]);
    expect(laras?.halves).toEqual({ "01a": here, "01p": there, "02a": there, "03a": there, "03p": there });
  });

  test("is not at another the morning after a night that ends there, be it a month later", async () => {
    const [here, there] = [await newClinic("baros", ["nina"], codes), await newClinic("mancak", ["nina"], codes)];
    await putRow(here, month, "nina", { "31": ["M"] });
    await publish(here, month);
    await putRow(there, "2027-01", "nina", shiftsOn(["01", "02"]));
    expect((await preview(there, "2027-01")).elsewhere).toEqual([
      { practitionerId: "nina", date: "2027-01-01", part: "a", clinicId: here },
    ]);
    // Publishing the clinic's own January takes nothing from December's night, nor is in its way.
    await putRow(here, "2027-01", "nina", {});
    await publish(here, "2027-01");
    expect(await outcomeOf(publish(there, "2027-01"))).toBe("roster.elsewhere");
    await putRow(here, month, "nina", {});
    await publish(here, month);
    expect(await publish(there, "2027-01")).toMatchObject({ version: 1, done: true });
    await putRow(here, month, "nina", { "31": ["M"] });
    expect(await outcomeOf(publish(here, month))).toBe("roster.elsewhere");
  });

  test("who practises at a clinic no more is off its roster, and free for another", async () => {
    const here = await newClinic("pabuaran", ["susi"], codes);
    await putRow(here, month, "susi", shiftsOn(["01"]));
    await publish(here, month);
    await newClinic("pabuaran", [], codes);
    const there = await newClinic("padarincang", ["susi"], codes);
    await putRow(there, month, "susi", shiftsOn(["01"]));
    expect(await outcomeOf(publish(there, month))).toBe("roster.elsewhere");
    await publish(here, month);
    expect((await sessionsIn(here, month)).map(({ state }) => state)).toEqual(["closed"]);
    expect(await publish(there, month)).toMatchObject({ done: true });
  });
});
