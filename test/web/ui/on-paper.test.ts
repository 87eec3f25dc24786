import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { onPaper } from "../../../web/ui/on-paper.ts";

const shown = (name: string): (() => void) =>
  createRoot((leave) => {
    onPaper(name);
    return leave;
  });

test("a screen is printed on its own paper, also where the one before it goes after it came", () => {
  const leaveMonth = shown("roster-month");
  expect(document.body.dataset.paper).toBe("roster-month");
  const leaveWeek = shown("wall-chart");
  leaveMonth();
  expect(document.body.dataset.paper).toBe("wall-chart");
  leaveWeek();
  expect(document.body.dataset.paper).toBeUndefined();
});
