import { getDistrictCoverage } from "../../../functions/roster/cover/get-district-coverage.ts";
import type { Clinic } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { PublishedMonth } from "../../../shared/roster/publish/published-month.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { requestKey, serang } from "../../functions/booking/cikande.ts";
import { codes, daily, row } from "../../shared/roster/rules/december.ts";
import { median } from "../measure/median.ts";
import { printTable } from "../measure/print-table.ts";

/** What a request takes in all, and of the processor, in milliseconds. */
export type DistrictCoverage = { clinics: number; milliseconds: number; processor: number; bytes: number }[];

const letters = "abcdefghij";

/** A name of its own: ids have letters alone. */
const clinicIdAt = (index: number): string =>
  `3604-puskesmas-${Array.from(String(index), (digit) => letters[Number(digit)]).join("")}`;

/** Twelve people of a clinic, each with a shift on every day. */
const clinicAt = (index: number): Clinic => ({
  id: clinicIdAt(index),
  name: `Puskesmas ${index}`,
  kecamatan: { code: "", name: "" },
  services: ["umum"],
  practitioners: Array.from("abcdefghijkl", (letter) => ({
    id: `dokter-${letter}`,
    name: letter,
    profession: "doctor" as const,
  })),
});

/** What a clinic has published of a month. */
const publishedIn = ({ id: clinicId, practitioners }: Clinic, month: RosterMonth): PublishedMonth => ({
  clinicId,
  month,
  version: 1,
  at: 0,
  codes,
  rows: practitioners.map(({ id }) => row(id, daily(1, 30, "P"))),
});

const notAsked = async (): Promise<never> => {
  throw new Error("all of it is published where everybody reads it");
};

const measure = async (clinics: readonly Clinic[], times: number): Promise<DistrictCoverage[number]> => {
  const byId = new Map(clinics.map((clinic) => [clinic.id, clinic]));
  const looking = getDistrictCoverage({
    directoryOf: async () => ({ district: serang, services: [], holidays: [], clinics: [...clinics] }),
    rosterSettingOf: async () => undefined,
    publishedMonthsOf: async (asked) =>
      asked.flatMap(({ clinicId, month }) => {
        const clinic = byId.get(clinicId);
        return clinic ? [publishedIn(clinic, month)] : [];
      }),
    monthHeadOf: notAsked,
    rosterVersionOf: notAsked,
    savedRowsOf: notAsked,
    now: () => instantAt("2026-12-07", 7 * 60, "WIB"),
  });
  const office = { role: "district", accountId: "dinkes", districtId: serang.id } as const;
  const taken: number[] = [];
  const processor: number[] = [];
  let bytes = 0;
  for (let time = 0; time < times; time += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const answer = await looking({ date: "2026-12-09" }, office, requestKey());
    taken.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
    bytes = JSON.stringify(answer).length;
  }
  return { clinics: clinics.length, milliseconds: median(taken), processor: median(processor), bytes };
};

/**
 * The week of a district: of as many clinics as Serang has, as the largest there is, three times as many and ten times as
 * many. What the store answers is made here: an engine on this machine says nothing of the time that DynamoDB takes.
 */
export const runDistrictCoverage = async (quick: boolean): Promise<DistrictCoverage> => {
  const figures: DistrictCoverage = [];
  for (const count of [31, 100, 300, 1000]) {
    const clinics = Array.from({ length: count }, (_, index) => clinicAt(index));
    figures.push(await measure(clinics, quick ? 3 : 9));
  }
  printTable(
    "A week of a district's clinics, 12 people each (median of a request, without the store)",
    ["clinics", "ms", "ms of the processor", "KB answered"],
    figures.map(({ clinics: count, milliseconds, processor, bytes }) => [
      String(count),
      milliseconds.toFixed(0),
      processor.toFixed(0),
      (bytes / 1000).toFixed(1),
    ]),
  );
  return figures;
};
