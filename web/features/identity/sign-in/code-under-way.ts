import { hour, type Instant, second } from "../../../../shared/time/instant.ts";
import type { CodeChallenge, CodeRequest } from "../../../session/cognito-client.ts";
import { kept } from "../../../storage/kept.ts";
import { fromPhone, onPhone, serverNow } from "../../../time/server-clock.ts";
import { maskedPhone } from "./shown-phone.ts";

export type SignInProblem =
  | "number"
  | "too-many"
  | "offline"
  | "failed"
  | "no-code"
  | "wrong-code"
  | "used-up"
  | "expired"
  | "void"
  | "not-kept";

/** Where a code went: the number as it is shown, and the number itself, which no reload outlives. */
type Receiver = { masked: string; phone?: string };

/** From when on another code may be asked for; whether the one under way is such a one, or why none came, if none did. */
export type Again = { from: Instant; isAnew?: boolean; refused?: Exclude<CodeRequest["kind"], "sent"> };

/** The step for the code: it stays, whatever becomes of asking for another one, until the code is used or replaced. */
export type CodeStanding = {
  status: "code";
  busy: "checking" | "sending" | false;
  /** Tells one code from another; the challenge changes with each wrong answer. */
  id: string;
  challenge: CodeChallenge;
  to: Receiver;
  /** When the code runs out. */
  until: Instant;
  again: Again;
  problem?: SignInProblem;
};

/**
 * A code under way: it outlives the look into the messages, which may cost the page on a small phone. The number is
 * not in it: whoever gets hold of the phone reads no number out of its browser. Its moments are by the phone's own
 * clock: the server's may be learned meanwhile, in another tab.
 */
type UnderWay = {
  masked: string;
  challenge: CodeChallenge;
  until: Instant;
  again?: Instant;
  refused?: Again["refused"];
  wrong: string;
};

const isUnderWay = (value: unknown): boolean => {
  const { masked, challenge, until, again = until, wrong } = Object(value) as Partial<UnderWay>;
  return (
    typeof masked === "string" &&
    typeof challenge?.session === "string" &&
    Number.isFinite(until) &&
    Number.isFinite(again) &&
    typeof wrong === "string"
  );
};

const underWay = kept<UnderWay>("own.sign-in", isUnderWay, "tab");

/** A text may take this long: whoever asks again sooner would spend the hour's codes on one that is on its way. */
const pause = 30 * second;

/** The step for a code that went out just now. */
export const codeSent = (challenge: CodeChallenge, phone: string, isAnew: boolean): CodeStanding => ({
  status: "code",
  busy: false,
  id: challenge.session,
  challenge,
  to: { masked: maskedPhone(phone), phone },
  until: serverNow() + challenge.secondsLeft * second,
  again: { from: serverNow() + pause, ...(isAnew && { isAnew }) },
});

/** Keeps a code over a reload; `wrong` is the fingerprint of the one that was refused last. */
export const keep = ({ challenge, to, until, again }: CodeStanding, wrong: string): void => {
  underWay.drop();
  // A challenge that goes by the number itself is good as long as the page is.
  if (challenge.name === to.phone) return;
  const { from, refused } = again;
  const moments = { until: onPhone(until), again: onPhone(from) };
  underWay.write({ masked: to.masked, challenge, ...moments, ...(refused && { refused }), wrong });
};

/** A pause is never longer than one that begins now: the phone's own clock may have been put right, too. */
const within = (again: Again): Again => {
  const longest = again.refused === "wait" ? hour : pause;
  return { ...again, from: Math.min(again.from, serverNow() + longest) };
};

const begun = ({ challenge, masked, until, again = onPhone(serverNow()), refused }: UnderWay): CodeStanding => ({
  status: "code",
  busy: false,
  id: challenge.session,
  challenge,
  to: { masked },
  until: fromPhone(until),
  again: within({ from: fromPhone(again), ...(refused && { refused }) }),
});

/** The same code after the clock was put right: it runs as long as it did. */
export const moved = (code: CodeStanding, by: number): CodeStanding => ({
  ...code,
  until: code.until + by,
  again: within({ ...code.again, from: code.again.from + by }),
});

/** The code that was under way before a reload, as long as it is good. */
export const recall = (): { code: CodeStanding; wrong: string } | undefined => {
  const known = underWay.read();
  if (known && fromPhone(known.until) > serverNow()) return { code: begun(known), wrong: known.wrong };
  underWay.drop();
  return undefined;
};

/** Forgets the code under way. */
export const forget = underWay.drop;
