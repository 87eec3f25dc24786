import { MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import type { UnsettledLeave } from "../../../../../shared/roster/leave/unsettled-leave.ts";
import { UnsettledLeaves } from "../../../../../web/features/roster/requests/unsettled-leaves.tsx";

const shown = async (all: UnsettledLeave[] | undefined): Promise<HTMLElement> => {
  const root = document.createElement("div");
  const list = () => <UnsettledLeaves all={all} directory={undefined} />;
  const page = () => (
    <MemoryRouter>
      <Route path="/" component={list} />
    </MemoryRouter>
  );
  onTestFinished(render(page, root));
  await new Promise((resolve) => setTimeout(resolve));
  return root;
};

test("who has off and is still on duty here is named, and led from to where their shifts are taken off", async () => {
  const root = await shown([
    { practitionerId: "laras-wulandari", from: "2026-12-09", to: "2026-12-10", begins: "p", days: 2 },
  ]);
  const heading = root.querySelector("h2")?.textContent;
  const said = [...root.querySelectorAll("li > :not(a)")].map(({ textContent }) => textContent);
  expect([heading, ...said]).toEqual([
    "Tidak masuk, tetapi masih terjadwal (1)",
    "laras-wulandari",
    "Tidak masuk Rabu, 9 Desember mulai siang sampai Kamis, 10 Desember: jadwal 2 hari belum diurus",
    "Dicatat puskesmas lain. Jadwal di sini tetap berlaku sampai diurus.",
  ]);
  expect(root.querySelector("a")?.getAttribute("href")).toBe(
    "/petugas/tidak-masuk?siapa=laras-wulandari&dari=2026-12-09&sampai=2026-12-10&mulai=p",
  );
});

test("where there is nobody of that kind, nothing is said", async () => {
  expect((await shown(undefined)).textContent).toBe("");
});
