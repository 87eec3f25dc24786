import { expect, test } from "vitest";
import { returnPath } from "../../../../../web/addresses/return-path.ts";
import { maskedPhone } from "../../../../../web/features/identity/sign-in/shown-phone.ts";
import { challenge, later, sent, signIn, useSignIn } from "./a-sign-in.ts";

useSignIn();

const tokens = { idToken: "id", refreshToken: "refresh" };

test("a number that can't be one is never sent anywhere", async () => {
  const { sendCode, state, asked } = signIn({ kind: "sent", challenge });
  await sendCode("0254 200123");
  expect(state()).toEqual({ status: "phone", busy: false, problem: "number" });
  expect(asked).toEqual([]);
});

test("a phone that had its share of codes is told when to ask again", async () => {
  const { sendCode, state } = signIn({ kind: "wait", minutes: 10 });
  await sendCode("081234567890");
  expect(state()).toEqual({ status: "phone", busy: false, problem: "wait", minutes: 10 });
});

test("a number in any writing gets a code, and the right code lets in", async () => {
  const { sendCode, enterCode, asked, entered, state } = signIn({ kind: "sent", challenge }, [
    { kind: "signed-in", tokens },
  ]);
  await sendCode("0812-3456-7890");
  expect(asked).toEqual(["+6281234567890"]);
  expect(state()).toEqual(sent);
  await enterCode("123 456");
  expect(entered).toEqual([tokens]);
});

test("after a wrong code one goes on with the next challenge; after the last, with a new code", async () => {
  const next = { ...challenge, session: "s2", attemptsLeft: 2 };
  const { sendCode, enterCode, state } = signIn({ kind: "sent", challenge }, [
    { kind: "wrong-code", challenge: next },
    { kind: "used-up" },
  ]);
  await sendCode("081234567890");
  await enterCode("000000");
  expect(state()).toEqual({ ...sent, challenge: next, problem: "wrong-code" });
  await enterCode("000001");
  expect(state()).toEqual({ status: "phone", busy: false, problem: "used-up" });
  expect(sessionStorage.length).toBe(0);
});

test.each([
  "252952 adalah kode masuk Jumpa. Berlaku 5 menit. Jangan beri tahu siapa pun.",
  "252-952",
  "252 952",
  "２５２９５２",
])("the code is taken out of %s", async (written) => {
  const { sendCode, enterCode, tried } = signIn({ kind: "sent", challenge });
  await sendCode("081234567890");
  await enterCode(written);
  expect(tried).toEqual(["s1 252952"]);
});

test.each(["", "25295", "2529521", "25295 adalah kode, berlaku 5 menit", "252952 atau 252953"])(
  "what holds no one code costs no try: %j",
  async (written) => {
    const { sendCode, enterCode, state, tried } = signIn({ kind: "sent", challenge });
    await sendCode("081234567890");
    await enterCode(written);
    expect([tried, state()]).toEqual([[], { ...sent, problem: "no-code" }]);
  },
);

test("a refused code is not sent again, by the button or by itself, until another is written", async () => {
  const next = { ...challenge, session: "s2", attemptsLeft: 2 };
  const { sendCode, enterCode, state, tried } = signIn({ kind: "sent", challenge }, [
    { kind: "wrong-code", challenge: next },
  ]);
  await sendCode("081234567890");
  await enterCode("000000");
  await enterCode("000 000");
  const reloaded = signIn({ kind: "sent", challenge });
  await reloaded.enterCode("000000");
  expect([tried, reloaded.tried]).toEqual([["s1 000000"], []]);
  expect(state()).toMatchObject({ status: "code", problem: "wrong-code", challenge: next });
  await enterCode("000001");
  expect(tried).toEqual(["s1 000000", "s2 000001"]);
});

test("the step is there again after a reload, as long as the code is good; neither number nor code is kept", async () => {
  const { sendCode, enterCode } = signIn({ kind: "sent", challenge }, [
    { kind: "wrong-code", challenge },
    { kind: "offline" },
  ]);
  await sendCode("081234567890");
  await enterCode("654321");
  await enterCode("654322");
  const kept = JSON.stringify({ ...sessionStorage, ...localStorage });
  expect(["654321", "654322", "81234567890"].filter((secret) => kept.includes(secret))).toEqual([]);
  const reloaded = signIn({ kind: "failed" });
  expect(reloaded.state()).toEqual({ ...sent, to: { masked: "0812••••890" } });
  const soon = signIn({ kind: "sent", challenge: { ...challenge, secondsLeft: 0 } });
  later(30);
  await soon.sendCode("081234567890");
  expect(signIn({ kind: "failed" }).state()).toEqual({ status: "phone", busy: false });
});

test.each(["offline", "failed", "too-many"] as const)("whether %s or not, a code may be tried again", async (kind) => {
  const { sendCode, enterCode, state } = signIn({ kind: "sent", challenge }, [{ kind }]);
  await sendCode("081234567890");
  await enterCode("123456");
  expect(state()).toEqual({ ...sent, problem: kind });
});

test("a code whose answer was lost may have been taken: it is said that it can't be used any more", async () => {
  const { sendCode, enterCode, state } = signIn({ kind: "sent", challenge }, [{ kind: "offline" }, { kind: "void" }]);
  await sendCode("081234567890");
  await enterCode("123456");
  await enterCode("123456");
  expect(state()).toEqual({ status: "phone", busy: false, problem: "void" });
});

test("a challenge that goes by the number itself is not kept", async () => {
  const { sendCode, state } = signIn({ kind: "sent", challenge: { ...challenge, name: "+6281234567890" } });
  await sendCode("081234567890");
  expect([state().status, sessionStorage.length]).toEqual(["code", 0]);
});

test("a phone number is shown masked", () => {
  expect(maskedPhone("+6281234567890")).toBe("0812••••890");
});

test.each([
  ["/janji/untuk", "/janji/untuk"],
  ["https://elsewhere.example", "/"],
  ["//elsewhere.example", "/"],
  ["/\\elsewhere.example", "/"],
  ["/\t/evil.example", "/"],
  ["/%09/evil.example", "/%09/evil.example"],
  ["/.//evil.example", "/evil.example"],
  ["/\n//evil.example", "/"],
  ["javascript:alert(1)", "/"],
  [["/a", "/b"], "/"],
  ["/kunjungan/a/ubah?b=1#c", "/kunjungan/a/ubah?b=1#c"],
  [undefined, "/"],
])("after signing in, %s leads to %s", (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});
