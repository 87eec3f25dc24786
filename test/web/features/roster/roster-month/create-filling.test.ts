import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { MonthToFill } from "../../../../../shared/roster/fill/month-to-fill.ts";
import { createFilling } from "../../../../../web/features/roster/roster-month/create-filling.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";

const failing = (cause: Error) =>
  createRoot(() =>
    createFilling({
      month: (): MonthToFill => {
        throw cause;
      },
      fill: () => Promise.reject(cause),
      editing: { fillIn: () => undefined },
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
