import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { noSettings } from "../../../../../shared/roster/settings/roster-setting.ts";
import { createWantedCover } from "../../../../../web/features/roster/wanted-cover/create-wanted-cover.ts";

beforeEach(() => sessionStorage.clear());

const code = { code: "P", name: "Pagi", hours: { from: 480, to: 720 }, practice: { services: ["umum"], minutes: 10 } };
const sheet = (...days: string[]) => ({
  rows: [{ practitionerId: "ani", cells: Object.fromEntries(days.map((day) => [day, ["P"]])) }],
  codes: [code],
});
const clinic = {
  id: "3604-cikande",
  name: "Cikande",
  kecamatan: { code: "", name: "" },
  services: ["umum"],
  practitioners: [{ id: "ani", name: "dr. Ani", profession: "doctor" as const }],
};

test("the usual that is shown is what the month itself is held to: what it published counts where the one before says nothing", () => {
  const cover = createRoot(() =>
    createWantedCover({
      clinic,
      directory: undefined,
      answer: {
        month: "2026-12",
        today: "2026-12-10",
        codes: { revision: 1, codes: [code] },
        settings: noSettings,
        rows: [],
        publishing: false,
        leave: [],
        holidays: [],
        yearDecreed: true,
        ramadan: [],
        // Five Mondays of November, and five Tuesdays of December.
        carried: sheet("02", "09", "16", "23", "30"),
        published: { version: 1, at: 0, ...sheet("01", "08", "15", "22", "29") },
      },
      save: async () => ({ revision: 1 }),
      reread: async () => noSettings,
    }),
  );
  expect(cover.written()).toEqual({ by: "usual", places: { "1a umum": "1", "2a umum": "1" } });
});
