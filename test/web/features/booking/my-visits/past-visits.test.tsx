import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PastVisits } from "../../../../../web/features/booking/my-visits/past-visits.tsx";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import type { Directory } from "../../../../../web/parts/directory/create-directory.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call }));

const closed: (() => void)[] = [];
beforeEach(() => void call.mockReset());
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

const directory = {
  district: { zone: "WIB" },
  clinics: [
    {
      id: "3604-cikande",
      name: "Puskesmas Cikande",
      practitioners: [{ id: "rahmawati-cikande", name: "Bidan Rahmawati" }],
    },
  ],
} as unknown as Directory;

const shown = async (isOfflineSaid: boolean): Promise<(string | undefined)[]> => {
  const root = document.createElement("div");
  const list = () => <PastVisits directory={directory} nameOf={() => "Siti Aminah"} isOfflineSaid={isOfflineSaid} />;
  closed.push(render(list, root));
  await new Promise((done) => setTimeout(done));
  return [...root.querySelectorAll(".row .main, .notice p, p.quiet")].map(({ textContent }) =>
    textContent?.replaceAll("\u00a0", " "),
  );
};

test("a past visit says when, with whom, where and whose it was", async () => {
  const seen = { status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight } as const;
  call.mockResolvedValue({ visits: [dayVisit(1, seen).appointment] });
  expect(await shown(false)).toEqual(["Senin, 23 November 2026, 08.00 WIBBidan RahmawatiPuskesmas CikandeSiti Aminah"]);
});

test("without a network that is said once on the page", async () => {
  call.mockRejectedValue(new Unreachable());
  expect([await shown(false), await shown(true)]).toEqual([
    ["Belum ada jaringan. Halaman ini dimuat begitu jaringan kembali."],
    ["Kunjungan yang sudah selesai tampil lagi begitu ada jaringan."],
  ]);
});
