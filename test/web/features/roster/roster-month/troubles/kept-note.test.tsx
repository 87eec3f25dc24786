import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { KeptNote } from "../../../../../../web/features/roster/roster-month/troubles/kept-note.tsx";
import { keptMonth } from "../../../../../../web/features/roster/roster-month/written/create-written-month.ts";

afterEach(() => sessionStorage.clear());

const which = { clinicId: "3604-cikande", month: "2026-12" };
const row = { practitionerId: "rahmawati", revision: 1, cells: {}, locked: [] };
const said = (of: typeof which | undefined): string | undefined => {
  const root = document.createElement("div");
  render(() => <KeptNote which={of} />, root);
  return root.querySelector(".notice")?.textContent ?? undefined;
};

test("where the month can't be shown, what is written and not saved is said to be there still", () => {
  keptMonth(which).write({ rows: [{ own: { ...row, cells: { "01": ["P"] } }, known: row }], clashes: [] });
  expect(said(which)).toBe("1 baris yang belum tersimpan tetap ada di sini. Tampil begitu jaringan kembali.");
});

test("of another month, and where nothing is kept, nothing is said", () => {
  keptMonth(which).write({ rows: [{ own: { ...row, cells: { "01": ["P"] } }, known: row }], clashes: [] });
  expect([said({ ...which, month: "2027-01" }), said(undefined)]).toEqual([undefined, undefined]);
});
