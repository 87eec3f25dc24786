import { type Instant, second } from "../../../../shared/time/instant.ts";
import type { CodeChallenge, CodeRequest } from "../../../session/cognito-client.ts";
import { kept } from "../../../storage/kept.ts";
import { phoneNow } from "../../../time/server-clock.ts";
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

/**
 * Since when and for how long one waits before another code may be asked for. By the phone's own clock, as all moments
 * here: the server only says how long something lasts, never when it ends.
 */
export type Pause = { since: Instant; lasts: number };

/** The pause before another code; whether the one under way is such a one, or why none came, if none did. */
export type Again = Pause & { isAnew?: boolean; refused?: Exclude<CodeRequest["kind"], "sent"> };

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
 * not in it: whoever gets hold of the phone reads no number out of its browser.
 */
type UnderWay = Partial<Pause> & {
  masked: string;
  challenge: CodeChallenge;
  until: Instant;
  refused?: Again["refused"];
  wrong: string;
};

const isUnderWay = (value: unknown): boolean => {
  const { masked, challenge, until, since = 0, lasts = 0, wrong } = Object(value) as Partial<UnderWay>;
  return (
    typeof masked === "string" &&
    typeof challenge?.session === "string" &&
    Number.isFinite(until) &&
    Number.isFinite(since) &&
    Number.isFinite(lasts) &&
    typeof wrong === "string"
  );
};

const underWay = kept<UnderWay>("own.sign-in", isUnderWay, "tab");

/** A text may take this long: whoever asks again sooner would spend the hour's codes on one that is on its way. */
const pause = 30 * second;

/** How much of a pause is left now; nothing of one that began later than now: the phone's clock was put back since. */
export const pauseLeft = ({ since, lasts }: Pause): number => {
  const gone = phoneNow() - since;
  return gone < 0 ? 0 : Math.max(0, lasts - gone);
};

/** The step for a code that went out just now. */
export const codeSent = (challenge: CodeChallenge, phone: string, isAnew: boolean): CodeStanding => ({
  status: "code",
  busy: false,
  id: challenge.session,
  challenge,
  to: { masked: maskedPhone(phone), phone },
  until: phoneNow() + challenge.secondsLeft * second,
  again: { since: phoneNow(), lasts: pause, ...(isAnew && { isAnew }) },
});

/** Keeps a code over a reload; `wrong` is the fingerprint of the one that was refused last. */
export const keep = ({ challenge, to, until, again }: CodeStanding, wrong: string): void => {
  underWay.drop();
  // A challenge that goes by the number itself is good as long as the page is.
  if (challenge.name === to.phone) return;
  const { since, lasts, refused } = again;
  underWay.write({ masked: to.masked, challenge, until, since, lasts, ...(refused && { refused }), wrong });
};

const begun = ({ challenge, masked, until, since = 0, lasts = 0, refused }: UnderWay): CodeStanding => ({
  status: "code",
  busy: false,
  id: challenge.session,
  challenge,
  to: { masked },
  until,
  again: { since, lasts, ...(refused && { refused }) },
});

/** The code that was under way before a reload, as long as it is good. */
export const recall = (): { code: CodeStanding; wrong: string } | undefined => {
  const known = underWay.read();
  if (known && known.until > phoneNow()) return { code: begun(known), wrong: known.wrong };
  underWay.drop();
  return undefined;
};

/** Forgets the code under way. */
export const forget = underWay.drop;
