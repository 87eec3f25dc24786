import { expect, test } from "vitest";
import { cancelAppointment } from "../../../shared/api/booking/cancel-appointment.ts";
import { listUpcomingVisits } from "../../../shared/api/booking/list-upcoming-visits.ts";
import { admitPatient } from "../../../shared/api/consult/admit-patient.ts";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { makeAsk, makeCall } from "../../../web/api/make-call.ts";
import { newKey } from "../../../web/api/new-key.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";

type Sent = { method: string; url: string; headers: Record<string, string>; body: unknown };
type Answer = Error | { status: number; body: unknown };

const calling = (answers: Answer[], pool: "people" | "staff" = "people") => {
  const sent: Sent[] = [];
  const renewals: boolean[] = [];
  const turnedDown: string[] = [];
  const ask = makeAsk({
    pool: () => pool,
    language: () => "id",
    wait: async () => {},
    turnedDown: () => turnedDown.push("now"),
    textOf: async (code) => `text of ${code}`,
    token: async (renew) => {
      renewals.push(renew);
      return renew ? "new" : "old";
    },
    fetch: async (url, { method = "", headers, body }) => {
      const named = Object.fromEntries(new Headers(headers));
      sent.push({ method, url, headers: named, body: body ? JSON.parse(String(body)) : undefined });
      const answer = answers.shift() ?? { status: 200, body: {} };
      if (answer instanceof Error) throw answer;
      return Response.json(answer.body, { status: answer.status });
    },
  });
  const call = makeCall(ask);
  return { call, sent, renewals, turnedDown };
};
const noNetwork = new TypeError("Failed to fetch");
const slot = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 1, start: 0, minutes: 20 };

test("a public question carries no token: path, query and language only", async () => {
  const { call, sent } = calling([{ status: 200, body: { days: [] } }]);
  expect(await call(listOpenSlots, { clinicId: "3604-cikande", from: "2026-11-23", days: 7 })).toEqual({
    days: [],
  });
  expect(sent).toEqual([
    {
      method: "GET",
      url: "/api/clinics/3604-cikande/slots?from=2026-11-23&days=7",
      headers: { "accept-language": "id" },
      body: undefined,
    },
  ]);
});

test("the caller's pool gives the path, the token and the key go along", async () => {
  const { call, sent } = calling([]);
  await call(cancelAppointment, { appointmentId: "0123456789-K7M4QX", from: slot }, { key: "k" });
  expect(sent).toEqual([
    {
      method: "POST",
      url: "/api/people/appointments/0123456789-K7M4QX/cancel",
      headers: {
        "accept-language": "id",
        "content-type": "application/json",
        "idempotency-key": "k",
        authorization: "Bearer old",
      },
      body: { from: slot },
    },
  ]);
  const staff = calling([], "staff");
  await staff.call(cancelAppointment, { appointmentId: "0123456789-K7M4QX", from: slot });
  expect(staff.sent[0]?.url).toBe("/api/staff/appointments/0123456789-K7M4QX/cancel");
});

test("a keyed request is sent a second time after silence, with the same key", async () => {
  const { call, sent } = calling([noNetwork]);
  await call(cancelAppointment, { appointmentId: "0123456789-K7M4QX", from: slot });
  expect(sent).toHaveLength(2);
  expect(sent[0]?.headers["idempotency-key"]).toBe(sent[1]?.headers["idempotency-key"]);
});

test("what is harmless to repeat is sent a second time after silence too", async () => {
  const { call, sent } = calling([noNetwork]);
  await call(admitPatient, { appointmentId: "0123456789-K7M4QX" });
  expect(sent).toHaveLength(2);
});

test.each<[string, Answer[]]>([
  ["silence, then a server that is down", [noNetwork, { status: 503, body: {} }]],
  ["a server that is down, then silence", [{ status: 503, body: {} }, noNetwork]],
  [
    "a server that stays down",
    [
      { status: 502, body: {} },
      { status: 503, body: {} },
    ],
  ],
])("%s: asked twice, and no third time", async (_, answers) => {
  const { call, sent } = calling(answers);
  await expect(call(listUpcomingVisits, {})).rejects.toBeInstanceOf(Unreachable);
  expect(sent).toHaveLength(2);
});

test("a network that stays away is its own kind of answer", async () => {
  const { call } = calling([noNetwork, noNetwork]);
  await expect(call(listUpcomingVisits, {})).rejects.toBeInstanceOf(Unreachable);
});

test("a token that was turned down is renewed once", async () => {
  const refused = { status: 401, body: { code: "request.unauthenticated", message: "Silakan masuk dulu." } };
  const { call, sent, renewals } = calling([refused]);
  await call(listUpcomingVisits, {});
  expect(renewals).toEqual([false, true]);
  expect(sent[1]?.headers.authorization).toBe("Bearer new");
  const twice = calling([refused, refused]);
  await expect(twice.call(listUpcomingVisits, {})).rejects.toBeInstanceOf(ApiRefusal);
  expect(twice.turnedDown).toEqual(["now"]);
});

test("a refusal keeps its code, its text and what helps to go on", async () => {
  const { call } = calling([
    { status: 409, body: { code: "slot.taken", message: "Sudah diambil.", details: { days: [] } } },
  ]);
  const refusal = await call(cancelAppointment, { appointmentId: "a", from: slot }).catch((cause: unknown) => cause);
  expect(refusal).toMatchObject({ code: "slot.taken", message: "Sudah diambil.", details: { days: [] } });
});

test("a key is a UUID of its own each time", () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newKey()).not.toBe(newKey());
});
