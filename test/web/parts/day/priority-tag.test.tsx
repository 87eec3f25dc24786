import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import type { Priority } from "../../../../shared/booking/priority/priority.ts";
import { PriorityTag } from "../../../../web/parts/day/priority-tag.tsx";
import { dayVisit, eight } from "../day-visit.ts";

const unsent = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/parts/day/priority-unsent.ts", () => ({ priorityUnsent: unsent }));

const said = (priority: Partial<Priority> | undefined, isOver = false): string => {
  const root = document.createElement("div");
  const state = isOver
    ? ({ status: "unserved", endedAt: eight } as const)
    : ({ status: "waiting", arrivedAt: eight } as const);
  const { appointment } = dayVisit(1, state);
  const whole = priority && { level: "precedence" as const, by: "registrar" as const, at: eight, ...priority };
  const visit = { ...appointment, ...(whole && { priority: whole as Priority }) };
  const end = render(() => <PriorityTag visit={visit} />, root);
  const text = root.textContent ?? "";
  end();
  return text;
};

test("a reason is said by its name, and another one in its own words", () => {
  expect(said({ reason: "pregnant", note: "marah-marah di depan" })).toBe("Didahulukan: hamil");
  expect(said({ level: "emergency", reason: "other", note: "pucat" })).toBe("Gawat: pucat");
  expect(said({ reason: "other" })).toBe("Didahulukan: lainnya");
});

test("nothing is said of whoever is over or has none", () => {
  expect([said(undefined), said({ reason: "elderly" }, true)]).toEqual(["", ""]);
});

test("what was declared here and may not have arrived is said as such, over what was there before", () => {
  unsent.mockReturnValue({ level: "emergency", reason: "seizure" });
  expect(said(undefined)).toBe("Gawat: kejang (belum terkirim)");
  expect(said({ reason: "elderly" })).toBe("Gawat: kejang (belum terkirim)");
  expect(said(undefined, true)).toBe("");
  unsent.mockReset();
});
