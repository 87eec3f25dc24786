import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DraftRow } from "../../../../../../shared/roster/draft/draft-row.ts";
import { ApiRefusal } from "../../../../../../web/api/api-refusal.ts";
import { write } from "../../../../../../web/features/roster/roster-month/sheet/gestures.ts";
import { createMonthDraft } from "../../../../../../web/features/roster/roster-month/written/create-draft.ts";
import { createSaving } from "../../../../../../web/features/roster/roster-month/written/create-saving.ts";
import { Unreachable } from "../../../../../../web/net/unreachable.ts";
import { linesOf } from "../sheet/sheet-of.ts";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

type Answer = { rows: Pick<DraftRow, "practitionerId" | "revision">[] };

/** Somebody's rows on a server that answers as it is told to, in turn. */
const desk = (answers: (() => Answer)[]) => {
  const sent: { rows: DraftRow[] }[] = [];
  /** How long the server takes. */
  const slow = { ms: 0 };
  const stored: DraftRow[] = [{ practitionerId: "rahmawati", revision: 2, cells: {}, locked: [] }];
  return createRoot((leave) => {
    const draft = createMonthDraft({
      dates: ["2026-12-01", "2026-12-02"],
      today: () => "2026-11-26",
      names: () => ["P", "S"],
    });
    draft.take(stored);
    const saving = createSaving(draft, {
      save: async (rows) => {
        sent.push({ rows });
        if (slow.ms > 0) await new Promise((done) => setTimeout(done, slow.ms));
        const answer = answers.shift();
        if (!answer) throw new Error("asked once too often");
        return answer();
      },
      reread: async () => draft.take(stored),
    });
    const put = (column: number, code: string): void =>
      draft.change(write(draft.sheet(), { top: 0, bottom: 0, left: column, right: column }, [code]).changes);
    return { draft, saving, put, sent, stored, slow, leave, state: () => saving.stateOf("rahmawati") };
  });
};

const saved = (revision: number) => (): Answer => ({ rows: [{ practitionerId: "rahmawati", revision }] });
const refused = (code: "roster.row-changed" | "roster.month-over") => (): Answer => {
  throw new ApiRefusal(code, "Tidak bisa.", {});
};
const silent = (): Answer => {
  throw new Unreachable();
};

test("what is written is saved a moment after the last gesture, all of it at once", async () => {
  const { put, sent, state } = desk([saved(3)]);
  put(0, "P");
  await vi.advanceTimersByTimeAsync(900);
  put(1, "S");
  expect(state()).toBe("unsaved");
  await vi.advanceTimersByTimeAsync(999);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent.map(({ rows }) => rows)).toEqual([
    [{ practitionerId: "rahmawati", revision: 2, cells: { "01": ["P"], "02": ["S"] }, locked: [] }],
  ]);
  expect(state()).toBe("saved");
});

test("without a network a row says so, and is sent again as it was", async () => {
  const { put, sent, state } = desk([silent, saved(3)]);
  put(0, "P");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(state()).toBe("unsent");
  await vi.advanceTimersByTimeAsync(15_000);
  expect([state(), sent.length, sent[1]]).toEqual(["saved", 2, sent[0]]);
});

test("it is sent as soon as the network is back", async () => {
  const { put, state } = desk([silent, saved(3)]);
  put(0, "P");
  await vi.advanceTimersByTimeAsync(1_000);
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect(state()).toBe("saved");
});

test("a row that somebody else has saved is read again, and own changes are laid over it and saved", async () => {
  const { put, sent, stored, draft, state } = desk([refused("roster.row-changed"), saved(4)]);
  put(0, "P");
  stored[0] = { practitionerId: "rahmawati", revision: 3, cells: { "02": ["S"] }, locked: [] };
  await vi.advanceTimersByTimeAsync(1_000);
  expect([linesOf(draft.sheet()), draft.clashes()]).toEqual([["P S"], []]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[1]?.rows).toEqual([
    { practitionerId: "rahmawati", revision: 3, cells: { "01": ["P"], "02": ["S"] }, locked: [] },
  ]);
  expect(state()).toBe("saved");
});

test("a cell that both have written waits until one of them is chosen", async () => {
  const { put, sent, stored, draft, state } = desk([refused("roster.row-changed"), saved(4)]);
  put(0, "P");
  stored[0] = { practitionerId: "rahmawati", revision: 3, cells: { "01": ["S"] }, locked: [] };
  await vi.advanceTimersByTimeAsync(20_000);
  expect([state(), sent.length]).toEqual(["clash", 1]);
  const [clash] = draft.clashes();
  if (clash) draft.settle(clash, "mine");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[1]?.rows).toEqual([{ practitionerId: "rahmawati", revision: 3, cells: { "01": ["P"] }, locked: [] }]);
});

test("what is refused for good is not sent again until something else is written", async () => {
  const { put, sent, saving, state } = desk([refused("roster.month-over"), saved(3)]);
  put(0, "P");
  await vi.advanceTimersByTimeAsync(60_000);
  expect([state(), saving.refusal(), sent.length]).toEqual(["refused", "Tidak bisa.", 1]);
  put(1, "S");
  await vi.advanceTimersByTimeAsync(1_000);
  expect([state(), saving.refusal()]).toEqual(["saved", undefined]);
});

test("who leaves the screen leaves nothing unsaved", async () => {
  const { put, sent, leave } = desk([saved(3)]);
  put(0, "P");
  leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.length).toBe(1);
});

test("what is typed while a save is under way goes after it, though the screen is left meanwhile", async () => {
  const { put, sent, slow, leave } = desk([saved(3), saved(4)]);
  slow.ms = 2_000;
  put(0, "P");
  await vi.advanceTimersByTimeAsync(1_500);
  put(1, "S");
  leave();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(sent.map(({ rows }) => rows.map(({ revision, cells }) => ({ revision, cells })))).toEqual([
    [{ revision: 2, cells: { "01": ["P"] } }],
    [{ revision: 3, cells: { "01": ["P"], "02": ["S"] } }],
  ]);
});

test("who asks for all to be saved, as before publishing, waits for the save under way and for what came after it", async () => {
  const { put, slow, draft, saving } = desk([saved(3), saved(4)]);
  slow.ms = 2_000;
  put(0, "P");
  await vi.advanceTimersByTimeAsync(1_500);
  put(1, "S");
  const unsaved = saving.now().then(() => draft.unsavedCount());
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await unsaved).toBe(0);
});

test("a server that answers and can't is not called a missing network", async () => {
  const broken = (): Answer => {
    throw new Unreachable(500);
  };
  const { put, saving, state } = desk([broken, saved(3)]);
  put(0, "P");
  await vi.advanceTimersByTimeAsync(1_000);
  expect([state(), saving.unsent()]).toEqual(["unanswered", { isAway: false, said: undefined }]);
  await saving.now();
  expect([state(), saving.unsent()]).toEqual(["saved", undefined]);
});
