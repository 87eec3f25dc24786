import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { createSignIn } from "../../../../../web/features/identity/sign-in/create-sign-in.ts";
import { maskedPhone } from "../../../../../web/features/identity/sign-in/masked-phone.ts";
import { returnPath } from "../../../../../web/features/identity/sign-in/return-path.ts";
import type { CodeAnswer, CodeRequest } from "../../../../../web/session/cognito-client.ts";

const challenge = { name: "someone", session: "s1", attemptsLeft: 3, secondsLeft: 300 };
const to = { masked: "0812••••890", phone: "+6281234567890" };
const tokens = { idToken: "id", refreshToken: "refresh" };

beforeEach(() => sessionStorage.clear());

const signIn = (request: CodeRequest, answers: CodeAnswer[] = []) => {
  const asked: string[] = [];
  const tried: string[] = [];
  const entered: unknown[] = [];
  const state = createRoot(() =>
    createSignIn({
      requestCode: async (phone) => {
        asked.push(phone);
        return request;
      },
      answerCode: async ({ session }, code) => {
        tried.push(`${session} ${code}`);
        return answers.shift() ?? { kind: "failed" };
      },
      signedIn: (given) => entered.push(given),
    }),
  );
  return { ...state, asked, entered, tried };
};

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
  expect(state()).toEqual({ status: "code", busy: false, challenge, to });
  await enterCode("123 456");
  expect(entered).toEqual([tokens]);
});

test("after a wrong code one goes on with the next challenge; after the last, with a new code", async () => {
  const next = { ...challenge, session: "s2", attemptsLeft: 2 };
  const { sendCode, enterCode, state } = signIn({ kind: "sent", challenge }, [
    { kind: "wrong-code", challenge: next },
    { kind: "too-many" },
  ]);
  await sendCode("081234567890");
  await enterCode("000000");
  expect(state()).toEqual({
    status: "code",
    busy: false,
    challenge: next,
    to,
    problem: "wrong-code",
  });
  await enterCode("000001");
  expect(state()).toEqual({ status: "phone", busy: false, problem: "too-many" });
});

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
  expect(reloaded.state()).toEqual({ status: "code", busy: false, challenge, to: { masked: "0812••••890" } });
  const soon = signIn({ kind: "sent", challenge: { ...challenge, secondsLeft: 0 } });
  await soon.sendCode("081234567890");
  expect(signIn({ kind: "failed" }).state()).toEqual({ status: "phone", busy: false });
});

test("a new code goes to the number that was written; after a reload the number is asked for again", async () => {
  const written = signIn({ kind: "sent", challenge });
  await written.sendCode("081234567890");
  await written.sendAgain();
  expect(written.asked).toEqual(["+6281234567890", "+6281234567890"]);
  const reloaded = signIn({ kind: "sent", challenge });
  await reloaded.sendAgain();
  expect([reloaded.asked, reloaded.state()]).toEqual([[], { status: "phone", busy: false }]);
  expect(sessionStorage.length).toBe(0);
});

test("a challenge that goes by the number itself is not kept", async () => {
  const { sendCode, state } = signIn({ kind: "sent", challenge: { ...challenge, name: "+6281234567890" } });
  await sendCode("081234567890");
  expect([state().status, sessionStorage.length]).toEqual(["code", 0]);
});

test("without a network the code may be tried again", async () => {
  const { sendCode, enterCode, state } = signIn({ kind: "sent", challenge }, [{ kind: "offline" }]);
  await sendCode("081234567890");
  await enterCode("123456");
  expect(state()).toMatchObject({ status: "code", problem: "offline", challenge });
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
