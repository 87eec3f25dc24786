import { expect, test } from "vitest";
import { readScheduleExpression } from "../../../infra/local/schedule/schedule-expression.ts";

const at = (time: string): number => Date.parse(`${time}Z`);
const begun = at("2026-11-23T02:00");
const isDue = (expression: string, time: string): boolean | undefined =>
  readScheduleExpression(expression)?.(at(time), begun);

test.each([
  ["rate(1 minute)", "2026-11-23T02:01", true],
  ["rate(5 minutes)", "2026-11-23T02:10", true],
  ["rate(5 minutes)", "2026-11-23T02:11", false],
  ["rate(1 day)", "2026-11-24T02:00", true],
])("%s at %s: %s", (expression, time, due) => {
  expect(isDue(expression, time)).toBe(due);
});

test("what is no rate is not read", () => {
  expect(readScheduleExpression("at(2026-11-23T02:00:00)")).toBeUndefined();
});
