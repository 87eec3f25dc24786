import { randomBytes } from "node:crypto";
import type { CreateAuthChallengeTriggerEvent } from "aws-lambda";
import { codeLife, type Lane, type NextCode, nextCode, withoutCode } from "../../shared/identity/phone-codes.ts";
import { codeAttempts } from "../../shared/identity/sign-in-step.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { sendText } from "../notify/send-text.ts";
import { now } from "../time/now.ts";
import { changeCodesLive } from "./change-codes.ts";
import { codeText, newCode, sealCode, sealExpiry } from "./phone-code.ts";
import { signInTrigger } from "./sign-in-trigger.ts";

const newAttempt = (): string => randomBytes(16).toString("base64url");

const live = { newAttempt, newCode, sendText, changeCodes: changeCodesLive, now };
type Deps = typeof live;

type Event = CreateAuthChallengeTriggerEvent;

/** What Cognito carries from one challenge to the next is the name of the attempt: nothing else tells one from another. */
const askDevice = (deps: Deps): Event["response"] => ({
  publicChallengeParameters: { ask: "device" },
  privateChallengeParameters: { ask: "device" },
  challengeMetadata: deps.newAttempt(),
});

/**
 * Sends the code, unless its attempt had one or its lane had its share. It is noted before it goes: of two calls for
 * one attempt one notes it and sends, the other finds it. A text that surely never went out gives its share back.
 */
const send = async (account: string, to: string, lane: Lane, attempt: string, deps: Deps): Promise<NextCode> => {
  const at = deps.now();
  const code = deps.newCode();
  const seal = await sealCode(code, at + codeLife);
  const next = await deps.changeCodes<NextCode>(account, (codes) => {
    const decided = nextCode(codes, { attempt, lane, seal, at });
    return { answer: decided, ...(decided.kind === "send" && { codes: decided.codes }) };
  });
  if (next.kind !== "send") return next;
  try {
    await deps.sendText({ to, text: codeText(code), purpose: "sign-in-code" });
  } catch (error) {
    await deps.changeCodes(account, (codes) => ({ codes: withoutCode(codes, attempt), answer: undefined }));
    throw error;
  }
  return { kind: "sent", seal };
};

const secondsUntil = (at: Instant, now: Instant): number => Math.max(0, Math.ceil((at - now) / 1000));

/** The first question for the code; an unknown number gets no text, and nobody can tell. */
const firstCode = async ({ userName, request }: Event, deps: Deps): Promise<NextCode | undefined> => {
  const [device] = request.session;
  const to = request.userAttributes.phone_number;
  if (request.userNotFound || to === undefined) return undefined;
  if (!device?.challengeMetadata) throw new Error("an attempt without a name");
  return send(userName, to, device.challengeResult ? "known" : "stranger", device.challengeMetadata, deps);
};

/** Asks for the code: a new one at first, then the same again, so that a typing error costs no new text. */
const askCode = async (event: Event, deps: Deps): Promise<Event["response"]> => {
  const now = deps.now();
  const [, ...guesses] = event.request.session;
  const next = guesses.length === 0 ? await firstCode(event, deps) : undefined;
  const before = next?.kind === "sent" ? next.seal : guesses.at(-1)?.challengeMetadata;
  const seal = before ?? (await sealCode(deps.newCode(), now + codeLife));
  return {
    publicChallengeParameters: {
      ask: "code",
      attemptsLeft: `${codeAttempts - guesses.length}`,
      secondsLeft: `${secondsUntil(sealExpiry(seal), now)}`,
      // No code went out: this long until one may.
      ...(next?.kind === "wait" && { waitSeconds: `${secondsUntil(next.until, now)}` }),
    },
    privateChallengeParameters: { seal },
    challengeMetadata: seal,
  };
};

/**
 * Asks for the device first and for the code then. The public parameter `ask` says which:
 * - `device`: the client answers with a secret of its own (22 letters or more, base64url, kept on the device), known
 *   or not. What a client adds to the beginning of a sign-in as metadata never reaches this function, an answer does.
 * - `code`: it answers `<code>.<secret>`, and from a right code on the device is known.
 */
export const createChallenge =
  (deps: Deps) =>
  async (event: Event): Promise<Event> => ({
    ...event,
    response: event.request.session.length === 0 ? askDevice(deps) : await askCode(event, deps),
  });

export const handler = signInTrigger("create-challenge", createChallenge(live));
