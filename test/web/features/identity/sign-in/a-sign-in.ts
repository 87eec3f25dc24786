import { createRoot } from "solid-js";
import { afterEach, beforeEach, vi } from "vitest";
import { createSignIn } from "../../../../../web/features/identity/sign-in/create-sign-in.ts";
import type { CodeAnswer, CodeRequest } from "../../../../../web/session/cognito-client.ts";

export const challenge = { name: "someone", session: "s1", attemptsLeft: 3, secondsLeft: 300 };
const to = { masked: "0812••••890", phone: "+6281234567890" };

export const now = Date.parse("2026-11-23T02:00:00Z");
/** Lets time pass. */
export const later = (seconds: number): void => void vi.setSystemTime(Date.now() + seconds * 1000);

/** The step for a code that went out just now. */
export const sent = {
  status: "code",
  busy: false,
  id: "s1",
  challenge,
  to,
  until: now + 300_000,
  again: { since: now, lasts: 30_000 },
};

/** A page of its own for each test, at a time of its own. */
export const useSignIn = (): void => {
  beforeEach(() => {
    sessionStorage.clear();
    vi.useFakeTimers({ toFake: ["Date"], now });
  });
  afterEach(() => void vi.useRealTimers());
};

/** A sign-in whose requests for a code get these answers, the last one again and again. */
export const signIn = (requests: CodeRequest | CodeRequest[], answers: CodeAnswer[] = []) => {
  const [...next] = [requests].flat();
  const asked: string[] = [];
  const tried: string[] = [];
  const entered: unknown[] = [];
  const state = createRoot(() =>
    createSignIn({
      requestCode: async (phone) => {
        asked.push(phone);
        const [request = { kind: "failed" }] = next.length > 1 ? next.splice(0, 1) : next;
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
