import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import { Obstacles } from "../../../../../../web/features/roster/roster-month/publishing/obstacles.tsx";

test("many obstacles of one kind are one line with their number, which opens to each", () => {
  const root = document.body.appendChild(document.createElement("div"));
  const unknown = Array.from({ length: 62 }, () => ({ date: "2026-12-10", who: "Siti", said: "Kode S tidak ada." }));
  const all = [...unknown, { date: "2026-12-11", who: "Hasan", said: "Tidak masuk." }];
  const stop = render(() => <Obstacles all={all} />, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  expect([...root.querySelectorAll("summary")].map(({ textContent }) => textContent)).toEqual([
    "Kode S tidak ada. (62 sel)",
  ]);
  expect([...root.querySelectorAll("details")].map(({ open }) => open)).toEqual([false]);
  expect([root.querySelectorAll("details li").length, root.querySelectorAll("div > ul > li").length]).toEqual([62, 2]);
});
