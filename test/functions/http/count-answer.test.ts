import { expect, test } from "vitest";
import { answerRefusal } from "../../../functions/http/answer-errors.ts";
import { countAnswer } from "../../../functions/http/count-answer.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

const line = (name: string, value: number, unit = "Count", dimensions: Record<string, string> = {}) => ({
  _aws: {
    Timestamp: expect.any(Number),
    CloudWatchMetrics: [
      {
        Namespace: "Jumpa",
        Dimensions: [[], ...Object.keys(dimensions).map((dimension) => [dimension])],
        Metrics: [{ Name: name, Unit: unit }],
      },
    ],
  },
  ...dimensions,
  [name]: value,
});

test.each([
  ["book-appointment", "Bookings"],
  ["register-walk-in", "WalkIns"],
  ["join-consultation", "Joins"],
])("%s counts as one of %s", (useCase, metric) => {
  const lines = loggedLines();
  countAnswer(useCase);
  expect(lines).toEqual([line(metric, 1)]);
});

test.each(["list-open-slots", "admit-patient"])("the answer to %s is not counted", (useCase) => {
  const lines = loggedLines();
  countAnswer(useCase);
  expect(lines).toEqual([]);
});

test("a refusal counts in all and by its code", () => {
  const lines = loggedLines();
  answerRefusal(new Refusal("slot.taken", { next: "rahasia" }), { headers: {} } as never);
  expect(lines).toEqual([line("Refusals", 1, "Count", { code: "slot.taken" })]);
});
