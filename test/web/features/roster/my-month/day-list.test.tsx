import { MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import { DayList } from "../../../../../web/features/roster/my-month/day-list.tsx";
import type { DayShift } from "../../../../../web/features/roster/my-month/month-days.ts";

const shift = (code: string, change?: DayShift["change"]): DayShift => ({
  ...{ clinicId: "3604-kramatwatu", date: "2026-12-03", code, name: "Pagi", hours: { from: 480, to: 720 } },
  ...(change && { change }),
});

test("only a shift that is still had and has not begun leads to its swap", () => {
  const root = document.createElement("div");
  document.body.append(root);
  const days = [{ date: "2026-12-03", shifts: [shift("D1"), shift("D2"), shift("D3", "gone")] }];
  const list = () => (
    <DayList days={days} today="2026-12-03" placeOf={() => undefined} canSwap={({ code }) => code !== "D1"} />
  );
  const end = render(
    () => (
      <MemoryRouter>
        <Route path="/" component={list} />
      </MemoryRouter>
    ),
    root,
  );
  onTestFinished(() => {
    end();
    root.remove();
  });
  const links = [...root.querySelectorAll(".my-shift")].map(
    (row) => row.querySelector("a")?.getAttribute("aria-label") ?? "",
  );
  expect(links).toEqual(["", "Tukar atau berikan D2, Kamis, 3 Desember", ""]);
});
