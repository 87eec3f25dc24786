import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bookAppointment } from "../../../shared/api/booking/book-appointment.ts";
import type { Contract } from "../../../shared/api/contract.ts";
import { routes } from "../../../shared/api/routes.ts";
import { createKeyedSubmit } from "../../../web/api/create-keyed-submit.ts";
import { makeAsk, makeCall } from "../../../web/api/make-call.ts";
import { session } from "../../../web/session/session.ts";

/** What can become of one request: the answers of a gateway, of a proxy in between, of our code, or none. */
const fates: Record<string, () => Promise<Response>> = {
  "killed on the way": async () => {
    throw new TypeError("Failed to fetch");
  },
  "never answered": () => new Promise(() => {}),
  "cut while it was read": async () =>
    new Response(
      new ReadableStream({
        pull: (body) => {
          body.enqueue(new TextEncoder().encode('{"id":'));
          body.error(new TypeError("network error"));
        },
      }),
      { status: 201 },
    ),
  "stalled while it was read": async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
  empty: async () => new Response("", { status: 200 }),
  "a page of the operator's": async () => new Response("<html>Beli kuota</html>", { status: 200 }),
  "half a body": async () => new Response('{"id":"a"', { status: 201 }),
  "a list": async () => new Response("null", { status: 200 }),
  "500 of ours": async () => Response.json({ code: "internal", message: "Maaf." }, { status: 500 }),
  "502": async () => new Response("Bad gateway", { status: 502 }),
  "503 of the gateway": async () => Response.json({ message: "Service Unavailable" }, { status: 503 }),
  "503 of ours": async () => Response.json({ code: "store.busy", message: "Ramai." }, { status: 503 }),
  "504": async () => Response.json({ message: "Endpoint request timed out" }, { status: 504 }),
  "302": async () => new Response(null, { status: 302 }),
  "400 of a proxy": async () => new Response("Bad Request", { status: 400 }),
  "401 of the gateway": async () => Response.json({ message: "Unauthorized" }, { status: 401 }),
  "403 of a firewall": async () => new Response("<h1>Forbidden</h1>", { status: 403 }),
  "409 of ours": async () =>
    Response.json({ code: "slot.taken", message: "Diambil.", details: { days: [] } }, { status: 409 }),
  "413 of the gateway": async () => Response.json({ message: "Request Too Long" }, { status: 413 }),
  "429 of the gateway": async () => Response.json({ message: "Too Many Requests" }, { status: 429 }),
  "429 with a time": async () => new Response("", { status: 429, headers: { "retry-after": "3" } }),
  "429 for an hour": async () => new Response("", { status: 429, headers: { "retry-after": "3600" } }),
};

/** How a change ends that meets the same fate each time it is tried. */
const ends: Record<string, string> = {
  "400 of a proxy": "refused: request.invalid",
  "401 of the gateway": "refused: request.unauthenticated",
  "403 of a firewall": "refused: request.invalid",
  "409 of ours": "refused: slot.taken",
  "413 of the gateway": "refused: request.too-large",
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  session.end();
});

/** Two tries of twenty seconds, and the pauses before the second. */
const longest = 65_000;

const submitting = (contract: Contract, answer: (attempt: number) => Promise<Response>) => {
  const sent: { key: string | null; token: string | null }[] = [];
  const call = makeCall(
    makeAsk({
      fetch: (_, { headers }) => {
        const named = new Headers(headers);
        sent.push({ key: named.get("idempotency-key"), token: named.get("authorization") });
        return answer(sent.length);
      },
      pool: () => "people",
      token: async (renew) => (renew ? "new" : "old"),
      turnedDown: () => {},
      language: () => "id",
      textOf: async (code) => `text of ${code}`,
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
  );
  const submit = createRoot(() =>
    createKeyedSubmit<object, unknown>({
      name: contract.name,
      call: (input, key) => call(contract, input as never, { key }),
    }),
  );
  const endAfter = async (work: Promise<void>): Promise<string> => {
    await vi.advanceTimersByTimeAsync(longest);
    const state = submit.state();
    expect(state.status, "the screen is not stuck").not.toBe("sending");
    await work;
    return state.status === "refused" ? `refused: ${state.code}` : state.status;
  };
  return { submit, sent, endAfter };
};

const everyCall = routes.map((contract): [string, Contract] => [contract.name, contract]);
const everyFate = Object.keys(fates);
const fateOf = (name: string): Promise<Response> => fates[name]?.() ?? Promise.reject(new Error(name));

test.each(everyCall)("%s ends as done, refused or unsent whatever becomes of it", async (_, contract) => {
  for (const fate of everyFate) {
    const { submit, endAfter } = submitting(contract, () => fateOf(fate));
    const end = await endAfter(submit.send({ appointmentId: "a" }));
    expect({ fate, end }).toEqual({ fate, end: ends[fate] ?? "unsent" });
  }
});

test.each(everyFate)(
  "after one request that was %s, the second try or the next press goes under the same key",
  async (fate) => {
    const { submit, sent, endAfter } = submitting(bookAppointment, async (attempt) =>
      attempt === 1 ? fateOf(fate) : Response.json({ id: "a" }, { status: 201 }),
    );
    const first = await endAfter(submit.send({ patientId: "p" }));
    if (first !== "done") expect(await endAfter(submit.send({ patientId: "p" }))).toBe("done");
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  },
);

test("a gateway that says when to come back is asked again then, not before", async () => {
  const { submit, sent } = submitting(bookAppointment, async (attempt) =>
    attempt === 1
      ? new Response("", { status: 429, headers: { "retry-after": "3" } })
      : Response.json({ id: "a" }, { status: 201 }),
  );
  void submit.send({});
  await vi.advanceTimersByTimeAsync(2_900);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(submit.state().status).toBe("done");
});
