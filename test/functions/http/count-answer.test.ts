import { afterEach, expect, test, vi } from "vitest";
import { answerRefusal } from "../../../functions/http/answer-errors.ts";
import { bookAppointment } from "../../../shared/api/booking/book-appointment.ts";
import { listClinics } from "../../../shared/api/place/list-clinics.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { bookingOf, morning, now, serang } from "../booking/cikande.ts";
import { seated } from "../booking/use-cases.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { callRoute } from "./call-route.ts";

useTable();
afterEach(() => vi.useRealTimers());

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

test("a booking that is answered counts as one, under its key again as another", async () => {
  vi.useFakeTimers({ now, toFake: ["Date"] });
  await Promise.all([putDistrict(serang), putSession(morning())]);
  const input = bookingOf(await seated());
  const headers = { "idempotency-key": crypto.randomUUID() };
  const lines = loggedLines();
  for (const _ of [1, 2])
    expect(await callRoute(bookAppointment, "people", { claims: { sub: "siti" }, input, headers })).toMatchObject({
      status: 201,
    });
  expect(lines).toEqual([line("Bookings", 1), line("Bookings", 1)]);
});

test("an answer whose contract counts it as nothing, and a refusal, count as no answer", async () => {
  await putDistrict(serang);
  const lines = loggedLines();
  await callRoute(listClinics, "public", { input: { districtId: serang.id } });
  await callRoute(listClinics, "public", { input: { districtId: "9999" } });
  expect(lines).toEqual([line("Refusals", 1, "Count", { code: "place.unknown" })]);
});

test("a refusal counts in all and by its code", () => {
  const lines = loggedLines();
  answerRefusal(new Refusal("slot.taken", { days: [{ date: "rahasia", sessions: [] }] }), { headers: {} } as never);
  expect(lines).toEqual([line("Refusals", 1, "Count", { code: "slot.taken" })]);
});
