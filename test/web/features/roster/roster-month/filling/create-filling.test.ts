import { createRoot, createSignal } from "solid-js";
import { expect, test, vi } from "vitest";
import type { FilledMonth } from "../../../../../../shared/roster/fill/fill-month.ts";
import type { MonthToFill } from "../../../../../../shared/roster/fill/month-to-fill.ts";
import { createFilling } from "../../../../../../web/features/roster/roster-month/filling/create-filling.ts";
import type { CellChange } from "../../../../../../web/features/roster/roster-month/sheet/sheet.ts";
import { Unreachable } from "../../../../../../web/net/unreachable.ts";
import { withFilled } from "../../../../../shared/roster/fill/filled-month.ts";
import { toFill } from "../../../../../shared/roster/fill/some-month.ts";

const failing = (cause: Error) =>
  createRoot(() =>
    createFilling({
      month: () => Promise.reject(cause),
      fill: () => Promise.reject(cause),
      editing: { fillIn: () => [] },
      stands: () => true,
    }),
  );

test("what fills may not come without a network, and that is said", async () => {
  const filling = failing(new Unreachable());
  await filling.run();
  expect(filling.state()).toEqual({ status: "failed" });
});

test("a fault of ours is said as well, and seen", async () => {
  const filling = failing(new TypeError("ours"));
  await expect(filling.run()).rejects.toThrow("ours");
  expect(filling.state()).toEqual({ status: "failed" });
});

const monday = { practitionerId: "adi-cikande", date: "2026-12-07", cell: ["P"] };
const lacking = { date: "2026-12-14", wanted: { code: "P" }, missing: 1, ruledOut: [] };

const changeOf = ({ practitionerId, date, cell }: FilledMonth["filled"][number]): CellChange => ({
  practitionerId,
  date,
  from: { codes: [], locked: false },
  to: { codes: cell, locked: false },
});
const filled = [changeOf(monday)];

/** Filling a month whose cells are written down as they are filled. */
const writing = () => {
  let month = toFill(["adi-cikande"]);
  const asked: MonthToFill[] = [];
  const answers: ((filled: FilledMonth) => void)[] = [];
  const filledIn: number[] = [];
  const [stand, setStand] = createSignal(true);
  const filling = createRoot(() =>
    createFilling({
      month: async () => month,
      fill: (one) =>
        new Promise((resolve) => {
          asked.push(one);
          answers.push(resolve);
        }),
      editing: {
        fillIn: (filled) => {
          filledIn.push(filled.length);
          month = withFilled(month, { filled: [...filled], open: [] });
          return filled.map(changeOf);
        },
      },
      stands: () => stand(),
    }),
  );
  const write = (): void => {
    month = { ...month, today: "2026-12-02" };
  };
  const asking = (times: number) => vi.waitFor(() => expect(asked).toHaveLength(times));
  return {
    filling,
    asked,
    asking,
    answers,
    filledIn,
    write,
    takeBack: () => setStand(false),
    redo: () => setStand(true),
  };
};

test("a second press while it is filling fills nothing more, and is told so", async () => {
  const { filling, asked, asking, answers, filledIn } = writing();
  const first = filling.run();
  await asking(1);
  await filling.run();
  expect([asked.length, filling.state()]).toEqual([1, { status: "filling", isAskedAgain: true }]);
  answers[0]?.({ filled: [monday], open: [lacking] });
  await first;
  expect([filledIn, filling.state()]).toEqual([[1], { status: "done", open: [lacking], filled }]);
});

test("a press after it has filled makes no second plan: it tells what is open, until something is written", async () => {
  const { filling, asked, asking, answers, filledIn, write } = writing();
  const first = filling.run();
  await asking(1);
  answers[0]?.({ filled: [monday], open: [lacking] });
  await first;
  filling.close();
  await filling.run();
  expect([asked.length, filledIn, filling.state()]).toEqual([1, [1, 0], { status: "done", open: [lacking], filled }]);
  write();
  void filling.run();
  await asking(2);
});

test("what was written while it was filling is filled by the next press, and not told as it was before", async () => {
  const { filling, asked, asking, answers, write } = writing();
  const first = filling.run();
  await asking(1);
  write();
  answers[0]?.({ filled: [monday], open: [lacking] });
  await first;
  filling.close();
  const second = filling.run();
  await asking(2);
  answers[1]?.({ filled: [], open: [] });
  await second;
  expect([asked[1]?.today, filling.state()]).toEqual(["2026-12-02", { status: "done", open: [], filled }]);
});

test("what filling told goes with what was filled as that is taken back, and comes again with it; asked twice too", async () => {
  const { filling, asking, answers, takeBack, redo } = writing();
  const first = filling.run();
  await asking(1);
  answers[0]?.({ filled: [monday], open: [lacking] });
  await first;
  await filling.run();
  takeBack();
  expect(filling.state()).toEqual({ status: "idle" });
  redo();
  expect(filling.state()).toEqual({ status: "done", open: [lacking], filled });
});
