import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Refusal } from "../../../../../../shared/refusal/refusal.ts";
import type { DraftRow } from "../../../../../../shared/roster/draft/draft-row.ts";
import { saveRosterRows } from "../../../../../../shared/roster/draft/save-roster-rows.ts";
import type { SavedRows } from "../../../../../../shared/roster/draft/saved.ts";
import { ApiRefusal } from "../../../../../../web/api/api-refusal.ts";
import { write } from "../../../../../../web/features/roster/roster-month/sheet/gestures.ts";
import { createWrittenMonth } from "../../../../../../web/features/roster/roster-month/written/create-written-month.ts";
import { Unreachable } from "../../../../../../web/net/unreachable.ts";
import { answerWith, codes } from "../month-on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

const practitioners = answerWith().rows.map(({ practitionerId: id }) => ({
  id,
  name: id,
  profession: "doctor" as const,
}));

/** Each desk is at another clinic: what is written into a month outlives its screen. */
let clinics = 0;

type Net = "there" | "away" | "answer lost";

/** A month on a server that decides as ours does; `net` says what happens on the way. */
const desk = () => {
  clinics += 1;
  const which = { clinicId: `3604-written-${clinics}`, month: "2026-12" };
  const world: { net: Net; today: string; rows: DraftRow[] } = {
    net: "there",
    today: "2026-12-01",
    rows: answerWith().rows,
  };
  const answered = new Map<string, SavedRows>();
  const store = (rows: DraftRow[], key: string): SavedRows => {
    const before = answered.get(key);
    if (before) return before;
    const { today, rows: saved } = world;
    const { changed, answer } = saveRosterRows(rows, { month: "2026-12", today, practitioners, codes, saved });
    world.rows = saved.map((row) => changed.find((one) => one.practitionerId === row.practitionerId) ?? row);
    answered.set(key, answer);
    return answer;
  };
  const save = async (rows: DraftRow[], key: string): Promise<SavedRows> => {
    if (world.net === "away") throw new Unreachable();
    try {
      const answer = store(rows, key);
      if (world.net === "there") return answer;
    } catch (cause) {
      if (cause instanceof Refusal) throw new ApiRefusal(cause.code, cause.code, cause.details);
      throw cause;
    }
    throw new Unreachable();
  };
  const read = () => answerWith({}, { today: world.today, rows: world.rows });
  const open = () =>
    createRoot((leave) => {
      const { draft, saving } = createWrittenMonth({ which, answer: read(), save, reread: async () => read() });
      const put = (row: number, column: number, code: string): void => {
        const area = { top: row, bottom: row, left: column, right: column };
        draft.change(write(draft.sheet(), area, [code]).changes);
      };
      return { draft, saving, put, leave, state: () => saving.stateOf("rahmawati") };
    });
  const stored = () => world.rows.map(({ cells }) => cells);
  return { world, open, stored };
};

const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1_000);

test("what was not sent when the screen was left is sent once the network is back, though nobody looks", async () => {
  const { world, open, stored } = desk();
  const { put, leave } = open();
  world.net = "away";
  put(0, 0, "P");
  await pass(1.5);
  leave();
  await pass(0);
  world.net = "there";
  window.dispatchEvent(new Event("online"));
  await pass(0);
  expect(stored()).toEqual([{ "01": ["P"] }, {}]);
});

test("who comes back finds what they wrote beside a code that is unknown, and can mend it", async () => {
  const { open, stored } = desk();
  const first = open();
  first.put(0, 0, "P");
  first.put(0, 1, "XX");
  await pass(5);
  first.leave();
  await pass(60);
  const second = open();
  expect([second.state(), stored()]).toEqual(["unknown-code", [{}, {}]]);
  second.put(0, 1, "S");
  await pass(1);
  expect([second.state(), stored()]).toEqual(["saved", [{ "01": ["P"], "02": ["S"] }, {}]]);
});

test("a page that is loaded anew, or after signing in again, has what was written", async () => {
  const { open, world } = desk();
  world.net = "away";
  open().put(0, 0, "P");
  await pass(1.5);
  const kept = { ...sessionStorage };
  expect(JSON.stringify(kept)).toContain("rahmawati");
  vi.resetModules();
  const { createMonthDraft } = await import(
    "../../../../../../web/features/roster/roster-month/written/create-draft.ts"
  );
  const { ownKept } = await import("../../../../../../web/session/own-kept.ts");
  const draft = createRoot(() =>
    createMonthDraft({
      dates: ["2026-12-01"],
      today: () => "2026-12-01",
      names: () => ["P"],
      kept: ownKept(`roster-month.3604-written-${clinics}.2026-12`, () => true),
    }),
  );
  draft.take([{ practitionerId: "rahmawati", revision: 2, cells: { "02": ["S"] }, locked: [] }]);
  expect(draft.unsaved()).toMatchObject([{ practitionerId: "rahmawati", revision: 2, cells: { "01": ["P"] } }]);
});

test("nobody is told of a conflict with themselves after an answer was lost", async () => {
  const { world, open, stored } = desk();
  const { put, state, draft } = open();
  world.net = "answer lost";
  put(0, 0, "P");
  await pass(1);
  expect([state(), stored()]).toEqual(["unsent", [{ "01": ["P"] }, {}]]);
  world.net = "there";
  put(0, 0, "S");
  await pass(40);
  expect([draft.clashes(), state(), stored()]).toEqual([[], "saved", [{ "01": ["S"] }, {}]]);
});

test("a day that is over by then keeps nothing else back, and its cells are as they were saved", async () => {
  const { world, open, stored } = desk();
  const { put, state, draft, saving } = open();
  world.net = "away";
  put(0, 0, "P");
  await pass(1);
  world.today = "2026-12-02";
  world.net = "there";
  put(0, 1, "S");
  put(1, 1, "P");
  await pass(60);
  expect([state(), saving.refusal(), draft.fellBack()]).toEqual(["saved", undefined, 1]);
  expect(stored()).toEqual([{ "02": ["S"] }, { "02": ["P"] }]);
});

test("a month of which all is saved is not kept", async () => {
  const { open } = desk();
  const { put, leave } = open();
  put(0, 0, "P");
  await pass(2);
  leave();
  await pass(0);
  expect(JSON.stringify({ ...sessionStorage })).not.toContain("rahmawati");
});
