import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { ClinicCover } from "../../../../../shared/roster/cover/week-cover.ts";
import { ClinicRow } from "../../../../../web/features/roster/district-coverage/clinic-row.tsx";

test("a day without a doctor stands out where one is wanted, and not on a Sunday", () => {
  const root = document.createElement("div");
  const gap = { date: "2026-12-09", half: "a", service: "umum", practitioners: 0, wanted: 1 } as const;
  const clinic: ClinicCover = {
    ...{ clinicId: "3604-mancak", unpublished: [], closed: [], wanted: "chosen" },
    ...{ gaps: [gap], doctors: [1, 1, 0, 1, 1, 1, 0] },
  };
  render(() => <ClinicRow clinic={clinic} from="2026-12-07" directory={undefined} />, root);
  const days = [...root.querySelectorAll(".cover-day")].map(({ textContent }) => textContent);
  const marked = [...root.querySelectorAll(".cover-day[data-none]")].map(({ textContent }) => textContent);
  expect([days.at(-1), marked]).toEqual(["Min 0", ["Rab 0"]]);
});
