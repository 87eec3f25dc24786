import type { CreateAuthChallengeTriggerEvent } from "aws-lambda";
import { nextCodeAt, recentCodes } from "../../shared/people/code-limit.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { sendText } from "../notify/send-text.ts";
import { codesSentTo } from "../store/codes-sent-to.ts";
import { saveCodesSent } from "../store/save-codes-sent.ts";
import { now } from "../time/now.ts";
import { codeText } from "./code-text.ts";
import { codeAttempts, codeLifeSeconds, newCode, sealCode, sealExpiry } from "./phone-code.ts";

const live = { newCode, sendText, codesSentTo, saveCodesSent, now };

type Event = CreateAuthChallengeTriggerEvent;

const sealBefore = ({ session }: Event["request"]): string | undefined => session.at(-1)?.challengeMetadata;

/** Sends the code unless the phone had its share; when one may go. An unknown number gets none, and nobody can tell. */
const send = async ({ userName, request }: Event, code: string, now: Instant, deps: typeof live): Promise<Instant> => {
  const to = request.userAttributes.phone_number;
  if (request.userNotFound || to === undefined) return now;
  const sent = await deps.codesSentTo(userName);
  const nextAt = nextCodeAt(sent, now);
  if (nextAt > now) return nextAt;
  await deps.saveCodesSent(userName, sent, [...recentCodes(sent, now), now]);
  await deps.sendText({ to, text: codeText(code) });
  return now;
};

const secondsUntil = (at: Instant, now: Instant): number => Math.max(0, Math.ceil((at - now) / 1000));

/** Sends a code at the first attempt; later attempts answer the same one, so that a typing error costs no new text. */
export const createChallenge =
  (deps: typeof live) =>
  async (event: Event): Promise<Event> => {
    const now = deps.now();
    const code = deps.newCode();
    const before = sealBefore(event.request);
    const nextAt = before ? now : await send(event, code, now, deps);
    const seal = before ?? (await sealCode(code, now + codeLifeSeconds * 1000));
    const attemptsLeft = codeAttempts - event.request.session.length;
    return {
      ...event,
      response: {
        publicChallengeParameters: {
          attemptsLeft: `${attemptsLeft}`,
          secondsLeft: `${secondsUntil(sealExpiry(seal), now)}`,
          // No code went out: this long until one may.
          ...(nextAt > now && { waitSeconds: `${secondsUntil(nextAt, now)}` }),
        },
        privateChallengeParameters: { seal },
        challengeMetadata: seal,
      },
    };
  };

export const handler = createChallenge(live);
