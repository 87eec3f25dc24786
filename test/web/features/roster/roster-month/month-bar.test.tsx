import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import { MonthBar } from "../../../../../web/features/roster/roster-month/month-bar.tsx";
import { answerWith, screen } from "./month-on-screen.tsx";

test("a keyboard comes to the month's cursor past all that stands before it, by the first thing it meets", () => {
  const { cell } = screen(answerWith());
  const root = document.body.appendChild(document.createElement("div"));
  const stop = render(() => <MonthBar month="2026-12" thisMonth="2026-11" onMonth={() => undefined} />, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  const first = root.querySelector("button");
  expect(first?.textContent).toBe("Ke tabel jadwal");
  first?.click();
  expect(document.activeElement).toBe(cell(0, 0));
});
