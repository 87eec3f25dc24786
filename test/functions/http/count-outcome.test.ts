import { expect, test } from "vitest";
import { answerRefusal } from "../../../functions/http/answer-errors.ts";
import { countAnswer } from "../../../functions/http/count-outcome.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, now } from "../booking/cikande.ts";
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
])("%s counts as one of %s, and nothing of its answer is in the line", (useCase, metric) => {
  const lines = loggedLines();
  countAnswer(useCase, { id: "k4m7q2x9ta-K7M4QX", complaint: "rahasia" });
  expect(lines).toEqual([line(metric, 1)]);
});

test("an admission counts as the seconds the patient had been waiting", () => {
  const lines = loggedLines();
  const state = { status: "in-consultation", arrivedAt: now, admittedAt: now + 12 * minute, metAt: now };
  countAnswer("admit-patient", { id: "k4m7q2x9ta-K7M4QX", slot: slotAt(morning(), 1), state });
  expect(lines).toEqual([line("TimeToAdmit", 720, "Seconds")]);
});

test("what is only read is not counted", () => {
  const lines = loggedLines();
  countAnswer("list-open-slots", { days: [] });
  expect(lines).toEqual([]);
});

test("a refusal counts in all and by its code", () => {
  const lines = loggedLines();
  answerRefusal(new Refusal("slot.taken", { next: "rahasia" }), { headers: {} } as never);
  expect(lines).toEqual([line("Refusals", 1, "Count", { code: "slot.taken" })]);
});
