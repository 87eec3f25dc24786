import { expect, test } from "vitest";
import type { DraftRow } from "../../../../../../shared/roster/draft/draft-row.ts";
import { write } from "../../../../../../web/features/roster/roster-month/sheet/gestures.ts";
import {
  type MonthRows,
  noRows,
  rowState,
  settled,
  stepped,
  unsavedRows,
  withGesture,
  withSaved,
} from "../../../../../../web/features/roster/roster-month/written/month-rows.ts";
import { withoutPast, withTaken } from "../../../../../../web/features/roster/roster-month/written/take-rows.ts";
import { linesOf } from "../sheet/sheet-of.ts";

const dates = ["2026-12-01", "2026-12-02", "2026-12-03"];
const today = "2026-11-26";
const names = ["P", "S", "M"];
const row = (id: string, revision: number, cells: Record<string, string[]>, locked: string[] = []): DraftRow => ({
  practitionerId: id,
  revision,
  cells,
  locked,
});
const saved = [row("rahmawati", 4, { "01": ["P"] }), row("yayah", 0, {})];
const fresh = (): MonthRows => withTaken(noRows(dates), saved);

/** Writes a code into one cell. */
const written = (month: MonthRows, at: [row: number, column: number], ...codes: string[]): MonthRows => {
  const [top, left] = at;
  const sheet = { ...month, open: 0 };
  return withGesture(month, write(sheet, { top, left, bottom: top, right: left }, codes).changes);
};
const states = (month: MonthRows) => ["rahmawati", "yayah"].map((id) => rowState(month, id, names));

test("what is read is saved; what is written over it is not, and is sent under the revision it was written over", () => {
  expect(states(fresh())).toEqual(["saved", "saved"]);
  const month = written(fresh(), [0, 2], "S", "M");
  expect(states(month)).toEqual(["unsaved", "saved"]);
  expect(unsavedRows(month, names)).toEqual([row("rahmawati", 4, { "01": ["P"], "03": ["S", "M"] })]);
});

test("a row that is written back to what is saved needs no saving", () => {
  expect(states(written(written(fresh(), [1, 0], "P"), [1, 0]))).toEqual(["saved", "saved"]);
});

test("a row with an unknown code is held back whole, but one that was saved so keeps nothing back", () => {
  const month = written(fresh(), [0, 1], "XQ");
  expect(states(month)).toEqual(["unknown-code", "saved"]);
  expect(unsavedRows(month, names)).toEqual([]);
  const gone = withTaken(noRows(dates), [row("rahmawati", 4, { "01": ["T"] })]);
  expect(rowState(written(gone, [0, 1], "P"), "rahmawati", names)).toBe("unsaved");
});

test("once saved a row goes on from its new revision, and what was written meanwhile is still to be saved", () => {
  const sent = written(fresh(), [0, 1], "S");
  const later = written(sent, [0, 2], "M");
  const month = withSaved(later, unsavedRows(sent, names), [{ practitionerId: "rahmawati", revision: 5 }]);
  expect(unsavedRows(month, names)).toEqual([row("rahmawati", 5, { "01": ["P"], "02": ["S"], "03": ["M"] })]);
});

test("what somebody else has saved comes in around what is written here", () => {
  const month = withTaken(written(fresh(), [0, 2], "M"), [
    row("rahmawati", 5, { "01": ["S"], "02": ["S"] }),
    saved[1] ?? row("", 0, {}),
  ]);
  expect(linesOf(month)).toEqual(["S S M", ". . ."]);
  expect(unsavedRows(month, names)).toEqual([row("rahmawati", 5, { "01": ["S"], "02": ["S"], "03": ["M"] })]);
});

test("a cell that two have written is kept, shown with the other's and not saved until one of them is chosen", () => {
  const theirs = [row("rahmawati", 5, { "01": ["S"] })];
  const month = withTaken(written(withTaken(noRows(dates), saved.slice(0, 1)), [0, 0], "M"), theirs);
  const [clash] = month.clashes;
  expect(month.clashes).toEqual([
    { practitionerId: "rahmawati", date: "2026-12-01", theirs: { codes: ["S"], locked: false } },
  ]);
  expect([rowState(month, "rahmawati", names), unsavedRows(month, names)]).toEqual(["clash", []]);
  if (!clash) throw new Error("no clash");
  const mine = settled(month, clash, "mine");
  expect(unsavedRows(mine, names)).toEqual([row("rahmawati", 5, { "01": ["M"] })]);
  const other = settled(month, clash, "theirs");
  expect([linesOf(other), rowState(other, "rahmawati", names), other.clashes]).toEqual([["S . ."], "saved", []]);
  expect(unsavedRows(written(month, [0, 0], "P"), names)).toEqual([row("rahmawati", 5, { "01": ["P"] })]);
});

test("both wrote the same: there is nothing to choose", () => {
  const month = withTaken(written(fresh(), [0, 0], "M"), [row("rahmawati", 5, { "01": ["M"] })]);
  expect([month.clashes, rowState(month, "rahmawati", names)]).toEqual([[], "saved"]);
});

test("an answer that is older than what was saved since takes nothing back", () => {
  const sent = written(fresh(), [0, 1], "S");
  const month = withSaved(sent, unsavedRows(sent, names), [{ practitionerId: "rahmawati", revision: 5 }]);
  expect(linesOf(withTaken(month, saved))).toEqual(["P S .", ". . ."]);
});

test("a gesture goes back and on again as a whole, and a new one ends what was undone", () => {
  const month = written(written(fresh(), [0, 1], "S"), [1, 1], "M");
  const back = stepped(month, "undo", today);
  expect(back && linesOf(back.month)).toEqual(["P S .", ". . ."]);
  const on = back && stepped(back.month, "redo", today);
  expect(on && linesOf(on.month)).toEqual(["P S .", ". M ."]);
  expect(back && stepped(written(back.month, [0, 0], "M"), "redo", today)).toBeUndefined();
  expect(stepped(fresh(), "undo", today)).toBeUndefined();
});

test("going back changes neither what somebody else has written since, nor a day that is over by then", () => {
  const month = written(written(fresh(), [0, 1], "S"), [0, 2], "M");
  const [theirs] = [row("rahmawati", 5, { "01": ["P"], "02": ["S"], "03": ["P"] })];
  const sent = withSaved(month, unsavedRows(month, names), [{ practitionerId: "rahmawati", revision: 4 }]);
  const taken = withTaken(sent, [theirs, row("yayah", 0, {})]);
  expect(linesOf(taken)).toEqual(["P S P", ". . ."]);
  const back = stepped(taken, "undo", today);
  expect(back?.changes).toEqual([]);
  const further = back && stepped(back.month, "undo", "2026-12-03");
  expect(further?.changes).toEqual([]);
});

test("a cell that two have written stays open until it is settled, as the other one holds it by now", () => {
  const [, yayah] = saved;
  if (!yayah) throw new Error("nobody");
  const clashing = withTaken(written(fresh(), [0, 0], "M"), [row("rahmawati", 5, { "01": ["S"] }), yayah]);
  const theirs = (cells: Record<string, string[]>) => {
    const month = withTaken(clashing, [row("rahmawati", 6, cells), yayah]);
    return [month.clashes.map((clash) => clash.theirs.codes), rowState(month, "rahmawati", names)];
  };
  expect(theirs({ "01": ["S"], "02": ["P"] })).toEqual([[["S"]], "clash"]);
  expect(theirs({ "01": ["P", "S"] })).toEqual([[["P", "S"]], "clash"]);
  expect(theirs({ "01": ["M"] })).toEqual([[], "saved"]);
});

test("what was sent from here and not answered is nobody else's, though it was changed here since", () => {
  const sent = written(fresh(), [0, 1], "S");
  const lost = { ...sent, sent: { key: "k", rows: unsavedRows(sent, names) } };
  const month = withTaken(written(lost, [0, 1], "M"), [row("rahmawati", 5, { "01": ["P"], "02": ["S"] })]);
  expect([linesOf(month)[0], month.clashes]).toEqual(["P M .", []]);
  expect(linesOf(withTaken(written(lost, [0, 1]), [row("rahmawati", 5, { "01": ["P"], "02": ["S"] })]))[0]).toBe(
    "P . .",
  );
});

test("what is written on a day that is over falls back to what is saved, and the rest can be saved", () => {
  const { month, cells } = withoutPast(written(written(fresh(), [0, 0], "M"), [0, 2], "S"), "2026-12-02");
  expect([linesOf(month)[0], cells]).toEqual(["P . S", 1]);
  expect(unsavedRows(month, names)).toEqual([row("rahmawati", 4, { "01": ["P"], "03": ["S"] })]);
});
