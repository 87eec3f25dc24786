import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Swap } from "../../../../../shared/roster/swap/swap.ts";
import { SwapSection } from "../../../../../web/features/roster/requests/swap-section.tsx";
import { agreed, approved } from "./agreed-swap.ts";

vi.mock("../../../../../web/api/call.ts", () => ({ call: vi.fn(), ask: vi.fn() }));

beforeEach(() => sessionStorage.clear());

const as = (id: string, swap: Swap): Swap => ({ ...swap, id: `1796000000000-${id.repeat(16)}` });

/** What stands under each heading, beginning with it. */
const told = (swaps: readonly Swap[]): string[][] => {
  const history = createMemoryHistory();
  history.set({ value: "/permintaan" });
  const root = document.body.appendChild(document.createElement("div"));
  const section = () => <SwapSection swaps={swaps} directory={undefined} onChanged={() => undefined} />;
  const end = render(
    () => (
      <MemoryRouter history={history}>
        <Route path="/permintaan" component={section} />
      </MemoryRouter>
    ),
    root,
  );
  onTestFinished(() => {
    end();
    root.remove();
  });
  const under: string[][] = [];
  for (const one of root.querySelectorAll("h2, .request-card > span, .request-card ~ p, h2 ~ p")) {
    const words = (one.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
    if (one.matches("h2")) under.push([words]);
    else under.at(-1)?.push(words);
  }
  return under;
};

test("what waits for the scheduler, what waits for a colleague, and what is over stand each under a heading of its own", () => {
  const open = as("d", { ...agreed, state: { status: "open" } });
  const isVoid = as("e", { ...agreed, state: { status: "changed", by: "budi" } });
  expect(told([agreed, open, as("f", approved), isVoid])).toEqual([
    ["Tukar jadwal menunggu persetujuan (1)", "budi setuju. Menunggu penyusun jadwal."],
    ["Tukar jadwal menunggu rekan (1)", "Menunggu jawaban rekan"],
    [
      "Tukar jadwal yang sudah selesai atau tidak berlaku lagi",
      "Disetujui. budi yang bertugas.",
      "Tidak berlaku, karena jadwalnya sekarang lain. Berlaku lagi bila jadwalnya kembali.",
    ],
  ]);
});

test("where none waits for the scheduler that is said, and no heading stands over nothing", () => {
  expect(told([])).toEqual([
    ["Tukar jadwal menunggu persetujuan (0)", "Tidak ada tukar jadwal yang menunggu persetujuan Anda."],
  ]);
});
