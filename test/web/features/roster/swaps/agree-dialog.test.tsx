import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import { AgreeDialog } from "../../../../../web/features/roster/swaps/agree-dialog.tsx";
import type { OwnSwaps } from "../../../../../web/features/roster/swaps/create-own-swaps.ts";
import type { Row } from "../../../../../web/features/roster/swaps/swap-rows.ts";
import { asked, directory, open } from "./own-request.ts";

// The tests' document has no modal dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

const said = (row: Row, name: "agree" | "take", isAgain = false) => {
  const root = document.body.appendChild(document.createElement("div"));
  const own = { asked: () => ({ row, act: { name }, isAgain }), leave: () => undefined } as unknown as OwnSwaps;
  const end = render(() => <AgreeDialog own={own} directory={directory} />, root);
  onTestFinished(() => {
    end();
    root.remove();
  });
  return [...root.querySelectorAll("h2, p, li, button")].map(({ textContent }) => textContent);
};

test("whoever agrees to a swap reads first which days and hours they get and give, where, and what it still waits for", () => {
  expect(said(asked, "agree")).toEqual([
    "Setuju bertukar jadwal?",
    "Anda bertugasKamis, 3 Desember, 08.00–12.00 (P)",
    "Anda tidak lagi bertugasJumat, 4 Desember, 08.00–12.00 (P)",
    "Puskesmas Kramatwatu",
    "Menjadi jadwal Anda setelah disetujui penyusun jadwal.",
    "Belum",
    "Setuju",
  ]);
});

test("whoever takes a shift that is theirs at once reads that", () => {
  expect(said(open, "take")).toEqual([
    "Ambil jadwal ini?",
    "Anda bertugasSabtu, 5 Desember, 14.00–18.00 (S)",
    "Puskesmas Kramatwatu",
    "Langsung menjadi jadwal Anda.",
    "Belum",
    "Ambil",
  ]);
});

test("whoever takes on what is beyond the rules' advice reads what, and on which day", () => {
  const rest: RuleBreak = {
    rule: "rest",
    severity: "warns",
    date: "2026-12-03",
    practitionerId: asked.inReturn.practitionerId,
    facts: { code: "P", before: { date: "2026-12-02", code: "M" }, hours: 8, least: 11 },
  };
  expect(said({ ...asked, breaks: [rest], fits: true }, "agree").slice(4, 6)).toEqual([
    "Perhatikan jadwal Anda:",
    "Kamis, 3 Desember: istirahat kurang",
  ]);
});

test("whoever had agreed and is warned otherwise by now reads that first", () => {
  const rest = { rule: "rest", severity: "warns", date: "2026-12-03", practitionerId: "ratu" } as RuleBreak;
  expect(said({ ...asked, breaks: [rest], fits: true }, "agree", true)[1]).toBe(
    "Peringatannya berubah sejak Anda membacanya. Baca lagi, lalu putuskan.",
  );
  expect(said({ ...asked, breaks: [], fits: true }, "agree", true)[1]).toBe(
    "Peringatan yang Anda baca tadi tidak berlaku lagi.",
  );
});
