import { expect, test } from "vitest";
import { whyFailed } from "./why-failed.ts";

const dim = (line: string): string => `\u001b[2m${line}\u001b[22m`;

const tries = [
  "  - waiting for getByRole('button', { name: 'Lanjut' })",
  "    - locator resolved to <button>Lanjut</button>",
  "  - attempting click action",
  "    - waiting for element to be visible, enabled and stable",
  '    - <div class="unsent-line"></div> intercepts pointer events',
  "  - retrying click action",
  "    - waiting 500ms",
];

const clicked = (log: string[]) => ({
  message: `locator.click: Timeout 20000ms exceeded.\nCall log:\n${log.map(dim).join("\n")}\n`,
  stacks: [
    { file: "/a/test/e2e/booking/booking-steps.ts", line: 16 },
    { file: "/a/test/e2e/journeys/booking.test.ts", line: 40 },
  ],
});

test("a click that led nowhere is told with its place, what was looked for and what was in the way at last", () => {
  expect(whyFailed([clicked(tries)], "/a").split("\n")).toEqual([
    "locator.click: Timeout 20000ms exceeded.",
    "      at test/e2e/booking/booking-steps.ts:16, from test/e2e/journeys/booking.test.ts:40",
    "      waiting for getByRole('button', { name: 'Lanjut' })",
    "      …",
    "      waiting for element to be visible, enabled and stable",
    '      <div class="unsent-line"></div> intercepts pointer events',
    "      retrying click action",
    "      waiting 500ms",
  ]);
});

test("a short account is told whole", () => {
  expect(
    whyFailed([clicked(tries.slice(0, 1))], "/a")
      .split("\n")
      .slice(2),
  ).toEqual(["      waiting for getByRole('button', { name: 'Lanjut' })"]);
});

test("of an expectation that was not met its first line is told, and its place", () => {
  const error = { message: "expected 1 to be 2\n\n- 2\n+ 1", stacks: [{ file: "/a/test/x.test.ts", line: 7 }] };
  expect(whyFailed([error], "/a")).toBe("expected 1 to be 2\n      at test/x.test.ts:7");
});

test("where nothing is known, that is said", () => {
  expect(whyFailed([{ message: "Worker exited" }])).toBe("Worker exited");
  expect(whyFailed()).toBe("no error");
});
