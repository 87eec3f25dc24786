import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { createStaffSignIn } from "../../../../../web/features/identity/sign-in-staff/create-staff-sign-in.ts";
import type { PasswordAnswer } from "../../../../../web/session/cognito-client.ts";

const tokens = { idToken: "id", refreshToken: "refresh" };

const signingIn = (answer: PasswordAnswer) => {
  const deps = { signIn: vi.fn(async (_user: string, _password: string) => answer), signedIn: vi.fn() };
  return { ...deps, ...createRoot(() => createStaffSignIn(deps)) };
};

test.each(["Rahmawati.cikande", "RAHMAWATI.CIKANDE", " rahmawati.Cikande\u00a0"])(
  "%j is the user rahmawati.cikande; a password is taken as it is written",
  async (user) => {
    const { enter, signIn, signedIn } = signingIn({ kind: "signed-in", tokens });
    await enter(user, " Kata Sandi ");
    expect(signIn).toHaveBeenCalledExactlyOnceWith("rahmawati.cikande", " Kata Sandi ");
    expect(signedIn).toHaveBeenCalledExactlyOnceWith(tokens);
  },
);

test("what was refused is told, and can be tried again at once", async () => {
  const { enter, state, signedIn, signIn } = signingIn({ kind: "wrong-password" });
  await enter("rahmawati.cikande", "salah");
  expect(state()).toEqual({ status: "open", problem: "wrong-password" });
  await enter("rahmawati.cikande", "salah lagi");
  expect([signIn.mock.calls.length, signedIn.mock.calls.length]).toEqual([2, 0]);
});

test("two presses are one sign-in: a wrong password costs one try", async () => {
  const { enter, signIn } = signingIn({ kind: "wrong-password" });
  await Promise.all([enter("rahmawati.cikande", "salah"), enter("rahmawati.cikande", "salah")]);
  expect(signIn).toHaveBeenCalledOnce();
});
