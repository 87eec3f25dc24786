import { MemoryRouter, Route } from "@solidjs/router";
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { ResponseOf } from "../../../../../shared/api/routes.ts";
import { createProposal } from "../../../../../web/features/roster/swaps/create-proposal.ts";
import { ProposalForm } from "../../../../../web/features/roster/swaps/proposal-form.tsx";
import { createLoad } from "../../../../../web/load/create-load.ts";

beforeEach(() => sessionStorage.clear());

const own = { clinicId: "3604-cikande", date: "2026-12-14", code: "D1" };
const shift = {
  practitionerId: "ani",
  date: own.date,
  code: own.code,
  name: "Pagi",
  hours: { from: 480, to: 720 },
  version: 1,
  cell: ["D1", "D3"],
};

/** What is said to whoever would swap D1, whose day has this shift in another request. */
const said = async (askedCode: string | undefined): Promise<string> => {
  const choices: ResponseOf<"list-swap-choices"> = {
    shift,
    asked: "1796000000000-bbbbbbbbbbbbbbbb",
    choices: [],
    takers: 0,
    ...(askedCode && { askedCode }),
  };
  const root = document.createElement("div");
  const form = () => {
    const load = createLoad(
      () => own,
      async () => choices,
    );
    const proposal = createProposal({ asked: own, send: () => new Promise(() => {}), sent: () => {} });
    return <ProposalForm load={load} proposal={proposal} directory={undefined} />;
  };
  const page = () => (
    <MemoryRouter>
      <Route path="/" component={form} />
    </MemoryRouter>
  );
  onTestFinished(createRoot(() => render(page, root)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return root.querySelectorAll("p")[1]?.textContent ?? "";
};

test("which of a day's shifts is in a request is said, be it this one, another, or one that an older answer doesn't tell", async () => {
  const own = "Jadwal ini sudah ada dalam permintaan lain. Tunggu jawabannya, atau tarik dulu.";
  expect(await said("D3")).toBe(
    "D3 hari itu ada dalam permintaan lain; satu permintaan sehari. Tunggu jawabannya, atau tarik dulu.",
  );
  expect(await said("D1")).toBe(own);
  expect(await said(undefined)).toBe(own);
});
