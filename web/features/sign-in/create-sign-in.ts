import { type Accessor, createSignal } from "solid-js";
import { indonesianMobile } from "../../../shared/people/phone.ts";
import type { CodeAnswer, CodeChallenge, CodeRequest, CognitoTokens } from "../../session/cognito-client.ts";

type SignInProblem = "number" | "too-many" | "offline" | "failed" | "wrong-code" | "expired";

/** Where a sign-in by code stands. */
export type SignInState =
  | { status: "phone"; busy: boolean; problem?: SignInProblem }
  | { status: "phone"; busy: false; problem: "wait"; minutes: number }
  | { status: "code"; busy: boolean; challenge: CodeChallenge; phone: string; problem?: SignInProblem };

type Deps = {
  requestCode: (phone: string) => Promise<CodeRequest>;
  answerCode: (challenge: CodeChallenge, code: string) => Promise<CodeAnswer>;
  signedIn: (tokens: CognitoTokens) => void;
};

const problemOf = { "wrong-number": "number", "too-many": "too-many", offline: "offline", failed: "failed" } as const;

const afterRequest = (request: CodeRequest, phone: string): SignInState => {
  if (request.kind === "sent") return { status: "code", busy: false, challenge: request.challenge, phone };
  if (request.kind === "wait") return { status: "phone", busy: false, problem: "wait", minutes: request.minutes };
  return { status: "phone", busy: false, problem: problemOf[request.kind] };
};

const afterAnswer = (
  answer: Exclude<CodeAnswer, { kind: "signed-in" }>,
  challenge: CodeChallenge,
  phone: string,
): SignInState => {
  if (answer.kind === "wrong-code")
    return { status: "code", busy: false, challenge: answer.challenge, phone, problem: "wrong-code" };
  // Nobody answered: the same code may be tried again.
  if (answer.kind === "offline") return { status: "code", busy: false, challenge, phone, problem: "offline" };
  return { status: "phone", busy: false, problem: answer.kind };
};

/** A sign-in by phone and code: first the number, then what arrived there. */
export const createSignIn = (
  deps: Deps,
): {
  state: Accessor<SignInState>;
  sendCode: (written: string) => Promise<void>;
  enterCode: (code: string) => Promise<void>;
  otherNumber: () => void;
} => {
  const [state, setState] = createSignal<SignInState>({ status: "phone", busy: false });

  const sendCode = async (written: string): Promise<void> => {
    const phone = indonesianMobile(written);
    if (!phone) return void setState({ status: "phone", busy: false, problem: "number" });
    setState({ status: "phone", busy: true });
    setState(afterRequest(await deps.requestCode(phone), phone));
  };
  const enterCode = async (code: string): Promise<void> => {
    const now = state();
    if (now.status !== "code" || now.busy) return;
    const { challenge, phone } = now;
    setState({ status: "code", busy: true, challenge, phone });
    const answer = await deps.answerCode(challenge, code.replace(/\D/g, ""));
    if (answer.kind === "signed-in") return deps.signedIn(answer.tokens);
    setState(afterAnswer(answer, challenge, phone));
  };
  return { state, sendCode, enterCode, otherNumber: () => setState({ status: "phone", busy: false }) };
};
