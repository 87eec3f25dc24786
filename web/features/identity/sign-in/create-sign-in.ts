import { type Accessor, createSignal } from "solid-js";
import { indonesianMobile } from "../../../../shared/identity/phone.ts";
import { minute } from "../../../../shared/time/instant.ts";
import type { CodeAnswer, CodeChallenge, CodeRequest, Tokens } from "../../../session/cognito-client.ts";
import { phoneNow } from "../../../time/server-clock.ts";
import { codeIn } from "./code-in.ts";
import {
  type Again,
  type CodeStanding,
  codeSent,
  forget,
  keep,
  type Pause,
  pauseLeft,
  recall,
  type SignInProblem,
} from "./code-under-way.ts";
import { digest } from "./digest.ts";
import { maskedPhone } from "./shown-phone.ts";

/** Where a sign-in by code stands. */
export type SignInState =
  | { status: "phone"; busy: boolean; problem?: SignInProblem }
  | { status: "phone"; busy: false; problem: "wait"; minutes: number }
  | CodeStanding;

export type SignIn = {
  state: Accessor<SignInState>;
  sendCode: (written: string) => Promise<void>;
  /** Asks for a new code, after a short pause; after a reload for the number first, which is kept nowhere. */
  sendAgain: () => Promise<void>;
  enterCode: (code: string) => Promise<void>;
  otherNumber: () => void;
};

type Deps = {
  requestCode: (phone: string) => Promise<CodeRequest>;
  answerCode: (challenge: CodeChallenge, code: string) => Promise<CodeAnswer>;
  signedIn: (tokens: Tokens) => void;
};

const problemOf = { "wrong-number": "number", "too-many": "too-many", offline: "offline", failed: "failed" } as const;

type Refused = Exclude<CodeRequest, { kind: "sent" }>;

const pauseOf = ({ since, lasts }: Again): Pause => ({ since, lasts });

/** No other code: the one before is as good as it was. */
const stillThere = ({ problem: _, ...code }: CodeStanding, request: Refused): CodeStanding => {
  const isLong = request.kind === "wait";
  const pause = isLong ? { since: phoneNow(), lasts: request.minutes * minute } : pauseOf(code.again);
  return { ...code, busy: false, again: { ...pause, refused: request.kind } };
};

const noCode = (request: Refused): SignInState =>
  request.kind === "wait"
    ? { status: "phone", busy: false, problem: "wait", minutes: request.minutes }
    : { status: "phone", busy: false, problem: problemOf[request.kind] };

const isGoodFor = ({ to, until }: CodeStanding, phone: string): boolean =>
  until > phoneNow() && (to.phone === undefined ? to.masked === maskedPhone(phone) : to.phone === phone);

const afterAnswer = (answer: Exclude<CodeAnswer, { kind: "signed-in" }>, code: CodeStanding): SignInState => {
  if (answer.kind === "wrong-code") return { ...code, busy: false, challenge: answer.challenge, problem: "wrong-code" };
  if (answer.kind === "used-up" || answer.kind === "expired" || answer.kind === "void")
    return { status: "phone", busy: false, problem: answer.kind };
  // Nobody judged it, as far as is known: the same code may be tried again.
  return { ...code, busy: false, problem: answer.kind };
};

/**
 * What is said of another code is over with the next answer, but that one has to wait, as long as one has to, and that an
 * answer was lost: the code may have come all the same, and would be no answer to this challenge.
 */
const afterWords = ({ refused, ...again }: Again): Again => ({
  ...pauseOf(again),
  ...((refused === "offline" || refused === "wait") && { refused }),
});

/** Where the sign-in stands, the code under way, and which one was refused last: code and refusal outlive the page. */
const createStanding = () => {
  const known = recall();
  /** Still there while the number is written anew. */
  let held = known?.code;
  const [state, show] = createSignal<SignInState>(held ?? { status: "phone", busy: false });
  /** The fingerprint of the code that was refused last: the code itself is kept nowhere. */
  let wrong = known?.wrong ?? "";
  const drop = (): void => {
    held = undefined;
    forget();
  };
  /** What becomes of the code under way: another challenge, or its end. */
  const settle = (next: SignInState, refused = wrong): void => {
    wrong = refused;
    show(next);
    if (next.status === "code") {
      held = next;
      keep(next, wrong);
    } else drop();
  };
  const heldFor = (phone: string): CodeStanding | undefined => (held && isGoodFor(held, phone) ? held : undefined);
  return { state, show, settle, drop, heldFor, isRefused: (mark: string): boolean => mark === wrong };
};

type Standing = ReturnType<typeof createStanding>;

/** Asks for codes, with a pause between two; where none comes, the one before is still asked for. */
const createAsking = ({ requestCode }: Deps, { state, show, settle, heldFor }: Standing) => {
  const otherNumber = (): void => void show({ status: "phone", busy: false });
  const request = async (phone: string, code: CodeStanding | undefined): Promise<void> => {
    const answer = await requestCode(phone);
    if (answer.kind === "sent") settle(codeSent(answer.challenge, phone, code !== undefined), "");
    else if (code) settle(stillThere(code, answer));
    else show(noCode(answer));
  };
  const sendCode = async (written: string): Promise<void> => {
    const phone = indonesianMobile(written);
    if (!phone) return void show({ status: "phone", busy: false, problem: "number" });
    const code = heldFor(phone);
    // After a reload only the digits that are shown are known: others between them may be meant, and are asked for.
    if (code?.to.phone !== undefined && pauseLeft(code.again) > 0) return void show(code);
    show({ status: "phone", busy: true });
    await request(phone, code);
  };
  const sendAgain = async (): Promise<void> => {
    const now = state();
    if (now.status !== "code" || now.busy || pauseLeft(now.again) > 0) return;
    const { phone } = now.to;
    if (phone === undefined) return void show({ status: "phone", busy: false, problem: "not-kept" });
    show({ ...now, busy: "sending", again: pauseOf(now.again) });
    await request(phone, now);
  };
  return { sendCode, sendAgain, otherNumber };
};

/** A sign-in by phone and code: first the number, then what arrived there. A refused code is not sent again. */
export const createSignIn = (deps: Deps): SignIn => {
  const standing = createStanding();
  const { state, show, settle, drop, isRefused } = standing;
  const enterCode = async (written: string): Promise<void> => {
    const now = state();
    if (now.status !== "code" || now.busy) return;
    const { problem: _, ...known } = now;
    const before = { ...known, again: afterWords(known.again) };
    const code = codeIn(written);
    if (code === undefined) return void show({ ...before, problem: "no-code" });
    const mark = digest(before.challenge.name + code);
    if (isRefused(mark)) return void show({ ...before, problem: "wrong-code" });
    show({ ...before, busy: "checking" });
    const answer = await deps.answerCode(before.challenge, code);
    if (answer.kind === "signed-in") {
      drop();
      return deps.signedIn(answer.tokens);
    }
    settle(afterAnswer(answer, before), answer.kind === "wrong-code" ? mark : undefined);
  };
  return { state, ...createAsking(deps, standing), enterCode };
};
