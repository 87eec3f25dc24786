import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cancellation } from "../../../web/features/booking/cancel-appointment/cancellation.ts";
import { arrivalOf } from "../../../web/features/booking/check-in-patient/create-check-in.ts";
import { session } from "../../../web/session/session.ts";
import { createSignOut, type SignOut } from "../../../web/unsent/create-sign-out.ts";
import { startUnsent } from "../../../web/unsent/start-unsent.ts";
import { unsent } from "../../../web/unsent/unsent.ts";

const from = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 7, start: 0, minutes: 10 };
const input = { appointmentId: "k4m7q2x9ta-K7M4QX", from };

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
const signIn = (): void => {
  const times = { iat: Math.floor(Date.now() / 1000), exp: Math.floor(Date.now() / 1000) + 3_600 };
  session.begin({ idToken: tokenOf({ sub: "loket", ...times }), refreshToken: "secret" });
};

/** What the API says to whatever is sent; without a word there is no network. */
let answers: object[];
let gone: number;
let signOut: SignOut;
const closed: (() => void)[] = [];

startUnsent();

beforeEach(() => {
  localStorage.clear();
  answers = [];
  gone = 0;
  vi.stubGlobal("fetch", async () => {
    const body = answers.shift();
    if (!body) throw new TypeError("no network");
    return Response.json(body);
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  signIn();
  signOut = createRoot((close) => {
    closed.push(close);
    return createSignOut(() => {
      gone += 1;
    }, undefined);
  });
});
afterEach(() => {
  for (const close of closed.splice(0)) close();
  session.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets five seconds pass, more than anybody who wants to go waits for. */
const asked = async (): Promise<void> => {
  const asking = signOut.ask();
  await vi.advanceTimersByTimeAsync(5_000);
  await asking;
};
const onDevice = (): string => JSON.stringify(Object.entries(localStorage));

test("whoever goes while something is not sent is told what, and may stay: nothing is lost then", async () => {
  unsent.save(arrivalOf("A-7"), input, { about: "Ibu Oom" });
  unsent.defer(cancellation, input);
  await asked();
  expect([signOut.asked(), gone]).toEqual(["unsent", 0]);
  expect(signOut.lost()).toEqual([
    expect.stringContaining("hadir: belum terkirim"),
    "Pembatalan janji belum terkirim.",
  ]);
  signOut.stay();
  expect([signOut.asked(), onDevice()]).toEqual([undefined, expect.stringContaining(input.appointmentId)]);
});

test("whoever goes all the same leaves nothing of theirs on the device, and nobody sends it later", async () => {
  unsent.save(arrivalOf("A-7"), input);
  await asked();
  signOut.leave();
  expect([gone, unsent.list()]).toEqual([1, []]);
  expect(onDevice()).not.toMatch(/loket|k4m7q2x9ta|K7M4QX|secret/);
  signIn();
  expect(unsent.list()).toEqual([]);
});

test("what was decided a moment before is sent first, and then nobody is asked", async () => {
  unsent.defer(cancellation, input);
  answers = [{ id: input.appointmentId, slot: from, state: { status: "cancelled", cancelledAt: 0 } }];
  await asked();
  expect([signOut.asked(), gone]).toEqual([undefined, 1]);
  expect(onDevice()).not.toMatch(/loket|k4m7q2x9ta|K7M4QX|secret/);
});

test("a network that says nothing keeps nobody for longer than five seconds", async () => {
  vi.stubGlobal("fetch", () => new Promise(() => undefined));
  unsent.save(arrivalOf("A-7"), input);
  const asking = signOut.ask();
  expect(signOut.isSending()).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  await asking;
  expect([signOut.isSending(), signOut.asked()]).toEqual([false, "unsent"]);
});
