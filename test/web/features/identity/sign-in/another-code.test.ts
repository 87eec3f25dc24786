import { expect, test, vi } from "vitest";
import type { CodeRequest } from "../../../../../web/session/cognito-client.ts";
import { noteServerTime, serverNow } from "../../../../../web/time/server-clock.ts";
import { challenge, later, now, sent, signIn, useSignIn } from "./a-sign-in.ts";

useSignIn();

test("another code is asked for after half a minute, however often one taps or writes the number again", async () => {
  const second = { ...challenge, session: "s2" };
  const { sendCode, sendAgain, otherNumber, asked, state } = signIn([
    { kind: "sent", challenge },
    { kind: "sent", challenge: second },
  ]);
  await sendCode("081234567890");
  later(29);
  await sendAgain();
  otherNumber();
  await sendCode("0812 3456 7890");
  expect([asked, state()]).toEqual([["+6281234567890"], sent]);
  later(1);
  await sendAgain();
  expect(asked).toEqual(["+6281234567890", "+6281234567890"]);
  expect(state()).toEqual({
    ...sent,
    id: second.session,
    challenge: second,
    until: now + 330_000,
    again: { from: now + 60_000, isAnew: true },
  });
});

const refusals: [CodeRequest, from: number][] = [
  [{ kind: "offline" }, now + 30_000],
  [{ kind: "failed" }, now + 30_000],
  [{ kind: "too-many" }, now + 30_000],
  [{ kind: "wait", minutes: 60 }, now + 30_000 + 3_600_000],
];

test.each(refusals)("where no other code comes (%j), the one before may still be entered", async (refusal, from) => {
  const { sendCode, sendAgain, enterCode, state, tried } = signIn([{ kind: "sent", challenge }, refusal]);
  await sendCode("081234567890");
  later(30);
  await sendAgain();
  expect(state()).toEqual({ ...sent, again: { from, refused: refusal.kind } });
  expect(signIn({ kind: "failed" }).state()).toMatchObject({ status: "code", challenge, until: now + 300_000 });
  await enterCode("123456");
  expect(tried).toEqual(["s1 123456"]);
});

test("after a reload the number is asked for again, and the code is kept until another one went to it", async () => {
  const written = signIn({ kind: "sent", challenge });
  await written.sendCode("081234567890");
  const reloaded = signIn({ kind: "wait", minutes: 10 });
  await reloaded.sendAgain();
  expect(reloaded.state(), "the pause outlives the page too").toMatchObject({ status: "code" });
  later(30);
  await reloaded.sendAgain();
  expect([reloaded.asked, reloaded.state()]).toEqual([[], { status: "phone", busy: false, problem: "not-kept" }]);
  await reloaded.sendCode("081234567890");
  expect(reloaded.state()).toMatchObject({ status: "code", challenge, again: { refused: "wait" } });
});

test("after a reload other digits between those that are shown are asked a code for at once", async () => {
  await signIn({ kind: "sent", challenge }).sendCode("081234567890");
  const other = { ...challenge, session: "s2" };
  const { sendCode, state, asked } = signIn({ kind: "sent", challenge: other });
  await sendCode("081299999890");
  expect([asked, state()]).toMatchObject([["+6281299999890"], { status: "code", challenge: other }]);
});

test("why no other code came is said after a reload too", async () => {
  const before = signIn([
    { kind: "sent", challenge },
    { kind: "wait", minutes: 10 },
  ]);
  await before.sendCode("081234567890");
  later(30);
  await before.sendAgain();
  const again = { from: now + 30_000 + 600_000, refused: "wait" };
  expect([before.state(), signIn({ kind: "failed" }).state()]).toMatchObject([{ again }, { again }]);
});

test("of two codes, where the answer to the second was lost, the first is asked for by its words until another comes", async () => {
  const { sendCode, sendAgain, enterCode, state } = signIn(
    [{ kind: "sent", challenge }, { kind: "offline" }],
    [{ kind: "wrong-code", challenge: { ...challenge, attemptsLeft: 2 } }],
  );
  await sendCode("081234567890");
  later(30);
  await sendAgain();
  await enterCode("208632");
  expect(state()).toMatchObject({ problem: "wrong-code", again: { refused: "offline" } });
});

test("a code that went to another number, or ran out, is no answer to the one written", async () => {
  const { sendCode, otherNumber, state } = signIn([{ kind: "sent", challenge }, { kind: "offline" }]);
  await sendCode("081234567890");
  otherNumber();
  await sendCode("081234500890");
  expect(state()).toEqual({ status: "phone", busy: false, problem: "offline" });
  later(300);
  await sendCode("081234567890");
  expect(state()).toEqual({ status: "phone", busy: false, problem: "offline" });
});

// Last: the clock that is put right is that of all tests of this page.
const hours = [2, -24].map((count) => count * 3_600_000);

test.each(hours)(
  "a phone that is %d ms off is put right meanwhile: the code and the pause last as long as they did",
  async (off) => {
    vi.setSystemTime(now + off);
    const { sendCode, state } = signIn({ kind: "sent", challenge });
    await sendCode("081234567890");
    const asSent = { status: "code", until: now + 300_000, again: { from: now + 30_000 } };
    noteServerTime(now, 0);
    const put = state();
    const reloaded = signIn({ kind: "failed" }).state();
    for (const one of [put, reloaded]) {
      expect(one).toMatchObject({ status: "code" });
      const { until, again } = one as typeof asSent;
      expect([Math.abs(until - asSent.until) <= 1_000, Math.abs(again.from - asSent.again.from) <= 1_000]).toEqual([
        true,
        true,
      ]);
    }
    // The clock is the page's: the next test has none.
    vi.setSystemTime(now);
    noteServerTime(now, 0);
  },
);

test("a code is judged while the clock is put right: the pause is as long as it was, and never longer than half a minute", async () => {
  vi.setSystemTime(now + 3 * 3_600_000);
  noteServerTime(Date.now(), 0);
  const { sendCode, enterCode, state } = signIn({ kind: "sent", challenge }, [
    { kind: "wrong-code", challenge: { ...challenge, attemptsLeft: 2 } },
  ]);
  await sendCode("081234567890");
  const entering = enterCode("000000");
  noteServerTime(now, 0);
  await entering;
  const { until, again } = state() as typeof sent;
  expect(Math.abs(until - (now + 300_000))).toBeLessThanOrEqual(2_000);
  expect(again.from).toBeLessThanOrEqual(serverNow() + 30_000);
});
