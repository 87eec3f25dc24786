import { type Accessor, createSignal } from "solid-js";
import { indonesianMobile } from "../../../../shared/identity/phone.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { digest } from "../../../api/digest.ts";
import type { CodeAnswer, CodeChallenge, CodeRequest, CognitoTokens } from "../../../session/cognito-client.ts";
import { kept } from "../../../storage/kept.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { maskedPhone } from "./masked-phone.ts";

type SignInProblem = "number" | "too-many" | "offline" | "failed" | "wrong-code" | "expired";

/** Where a code went: the number as it is shown, and the number itself, which no reload outlives. */
type Receiver = { masked: string; phone?: string };

/** Where a sign-in by code stands. */
export type SignInState =
  | { status: "phone"; busy: boolean; problem?: SignInProblem }
  | { status: "phone"; busy: false; problem: "wait"; minutes: number }
  | { status: "code"; busy: boolean; challenge: CodeChallenge; to: Receiver; problem?: SignInProblem };

type Deps = {
  requestCode: (phone: string) => Promise<CodeRequest>;
  answerCode: (challenge: CodeChallenge, code: string) => Promise<CodeAnswer>;
  signedIn: (tokens: CognitoTokens) => void;
};

/**
 * A code under way: it outlives the look into the messages, which may cost the page on a small phone. The number is
 * not in it: whoever gets hold of the phone reads no number out of its browser.
 */
type UnderWay = { masked: string; challenge: CodeChallenge; until: Instant; wrong: string };

const isUnderWay = (value: unknown): boolean => {
  const { masked, challenge, until, wrong } = Object(value) as Partial<UnderWay>;
  return (
    typeof masked === "string" &&
    typeof challenge?.session === "string" &&
    Number.isFinite(until) &&
    typeof wrong === "string"
  );
};

const underWay = kept<UnderWay>("own.sign-in", isUnderWay, "tab");

const recall = (): UnderWay | undefined => {
  const known = underWay.read();
  if (known && known.until > serverNow()) return known;
  underWay.drop();
  return undefined;
};

const problemOf = { "wrong-number": "number", "too-many": "too-many", offline: "offline", failed: "failed" } as const;

const afterRequest = (request: CodeRequest, phone: string): SignInState => {
  if (request.kind === "sent")
    return { status: "code", busy: false, challenge: request.challenge, to: { masked: maskedPhone(phone), phone } };
  if (request.kind === "wait") return { status: "phone", busy: false, problem: "wait", minutes: request.minutes };
  return { status: "phone", busy: false, problem: problemOf[request.kind] };
};

const afterAnswer = (
  answer: Exclude<CodeAnswer, { kind: "signed-in" }>,
  challenge: CodeChallenge,
  to: Receiver,
): SignInState => {
  if (answer.kind === "wrong-code")
    return { status: "code", busy: false, challenge: answer.challenge, to, problem: "wrong-code" };
  // Nobody answered: the same code may be tried again.
  if (answer.kind === "offline") return { status: "code", busy: false, challenge, to, problem: "offline" };
  return { status: "phone", busy: false, problem: answer.kind };
};

const keep = (state: SignInState, wrong: string): void => {
  underWay.drop();
  if (state.status === "phone") return;
  const { challenge, to } = state;
  // A challenge that goes by the number itself is good as long as the page is.
  if (challenge.name === to.phone) return;
  underWay.write({ masked: to.masked, challenge, until: serverNow() + challenge.secondsLeft * 1000, wrong });
};

const begun = (known: UnderWay | undefined): SignInState =>
  known
    ? { status: "code", busy: false, challenge: known.challenge, to: { masked: known.masked } }
    : { status: "phone", busy: false };

/** A sign-in by phone and code: first the number, then what arrived there. A refused code is not sent again. */
export const createSignIn = (
  deps: Deps,
): {
  state: Accessor<SignInState>;
  sendCode: (written: string) => Promise<void>;
  /** Asks for a new code; after a reload for the number first, which is kept nowhere. */
  sendAgain: () => Promise<void>;
  enterCode: (code: string) => Promise<void>;
  otherNumber: () => void;
} => {
  const known = recall();
  const [state, setState] = createSignal<SignInState>(begun(known));
  /** The fingerprint of the code that was refused last: the code itself is kept nowhere. */
  let wrong = known?.wrong ?? "";

  const settle = (next: SignInState): void => {
    setState(next);
    keep(next, wrong);
  };
  const otherNumber = (): void => settle({ status: "phone", busy: false });
  const sendCode = async (written: string): Promise<void> => {
    const phone = indonesianMobile(written);
    if (!phone) return void setState({ status: "phone", busy: false, problem: "number" });
    setState({ status: "phone", busy: true });
    wrong = "";
    settle(afterRequest(await deps.requestCode(phone), phone));
  };
  const sendAgain = async (): Promise<void> => {
    const now = state();
    if (now.status === "code" && now.to.phone !== undefined) await sendCode(now.to.phone);
    else otherNumber();
  };
  const enterCode = async (written: string): Promise<void> => {
    const now = state();
    if (now.status !== "code" || now.busy) return;
    const { challenge, to } = now;
    const code = written.replace(/\D/g, "");
    const mark = digest(challenge.name + code);
    if (code === "" || mark === wrong) return void setState({ ...now, problem: "wrong-code" });
    setState({ status: "code", busy: true, challenge, to });
    const answer = await deps.answerCode(challenge, code);
    if (answer.kind === "signed-in") {
      underWay.drop();
      return deps.signedIn(answer.tokens);
    }
    wrong = answer.kind === "wrong-code" ? mark : wrong;
    settle(afterAnswer(answer, challenge, to));
  };
  return { state, sendCode, sendAgain, enterCode, otherNumber };
};
