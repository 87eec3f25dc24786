import { expect, test, vi } from "vitest";
import { pauseLeft } from "../../../../../web/features/identity/sign-in/code-under-way.ts";
import type { CodeRequest } from "../../../../../web/session/cognito-client.ts";
import { noteServerTime } from "../../../../../web/time/server-clock.ts";
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
    again: { since: now + 30_000, lasts: 30_000, isAnew: true },
  });
});

const first = { since: now, lasts: 30_000 };
const refusals: [CodeRequest, pause: { since: number; lasts: number }][] = [
  [{ kind: "offline" }, first],
  [{ kind: "failed" }, first],
  [{ kind: "too-many" }, first],
  [
    { kind: "wait", minutes: 60 },
    { since: now + 30_000, lasts: 3_600_000 },
  ],
];

test.each(refusals)("where no other code comes (%j), the one before may still be entered", async (refusal, pause) => {
  const { sendCode, sendAgain, enterCode, state, tried } = signIn([{ kind: "sent", challenge }, refusal]);
  await sendCode("081234567890");
  later(30);
  await sendAgain();
  expect(state()).toEqual({ ...sent, again: { ...pause, refused: refusal.kind } });
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
  const again = { since: now + 30_000, lasts: 600_000, refused: "wait" };
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

test("who had their share of codes is told for how long it lasts, a wrong code later too", async () => {
  const wrong = { ...challenge, attemptsLeft: 2 };
  const { sendCode, sendAgain, enterCode, state } = signIn(
    [
      { kind: "sent", challenge },
      { kind: "wait", minutes: 60 },
    ],
    [{ kind: "wrong-code", challenge: wrong }],
  );
  await sendCode("081234567890");
  later(30);
  await sendAgain();
  await enterCode("000000");
  const again = { since: now + 30_000, lasts: 3_600_000, refused: "wait" };
  expect(state()).toEqual({ ...sent, challenge: wrong, problem: "wrong-code", again });
});

/** What a phone's clock does by itself: its network puts it right, or its owner does. */
const wayBack = -3_600;

test("a phone whose clock goes back gets another code, by the button or by the number written again", async () => {
  const { sendCode, sendAgain, otherNumber, asked } = signIn({ kind: "sent", challenge });
  await sendCode("081234567890");
  later(wayBack);
  await sendAgain();
  later(wayBack);
  otherNumber();
  await sendCode("081234567890");
  expect(asked).toEqual(["+6281234567890", "+6281234567890", "+6281234567890"]);
});

test("a phone whose clock goes back while its page is away is asked for the same code, and gets another", async () => {
  await signIn({ kind: "sent", challenge }).sendCode("081234567890");
  later(wayBack);
  const { sendAgain, state } = signIn({ kind: "failed" });
  expect(state()).toEqual({ ...sent, to: { masked: sent.to.masked } });
  await sendAgain();
  expect(state()).toEqual({ status: "phone", busy: false, problem: "not-kept" });
});

test("a code is judged while the phone's clock goes back: another one may be asked for all the same", async () => {
  const { sendCode, enterCode, sendAgain, asked } = signIn({ kind: "sent", challenge }, [
    { kind: "wrong-code", challenge: { ...challenge, attemptsLeft: 2 } },
  ]);
  await sendCode("081234567890");
  const entering = enterCode("000000");
  later(wayBack);
  await entering;
  await sendAgain();
  expect(asked).toHaveLength(2);
});

test("however far a phone's clock goes back, no pause is longer than it was from its beginning", () => {
  const left = [599, 300, 0, -1, -2_400, -86_400].map((seconds) => {
    vi.setSystemTime(now + seconds * 1000);
    return pauseLeft({ since: now, lasts: 600_000 });
  });
  expect(left).toEqual([1_000, 300_000, 600_000, 0, 0, 0]);
});

// Last: the server's time that is learned is that of all tests of this page.
test.each([2, -24])(
  "a phone %d hours off learns the time meanwhile: code and pause last as they did",
  async (hours) => {
    vi.setSystemTime(now + hours * 3_600_000);
    const { sendCode, state } = signIn({ kind: "sent", challenge });
    await sendCode("081234567890");
    const before = state();
    noteServerTime(now, 0);
    expect(state()).toEqual(before);
    expect(signIn({ kind: "failed" }).state()).toEqual({ ...before, to: { masked: sent.to.masked } });
  },
);
