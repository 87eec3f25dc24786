import type { VerifyAuthChallengeResponseTriggerEvent } from "aws-lambda";
import { isKnownDevice, withDevice } from "../../shared/identity/phone-codes.ts";
import { now } from "../time/now.ts";
import { reportFailure } from "../trigger/report-failure.ts";
import { changeCodesLive } from "./change-codes.ts";
import { deviceHash } from "./device-hash.ts";
import { opensSeal } from "./phone-code.ts";
import { signInTrigger } from "./sign-in-trigger.ts";

const live = { changeCodes: changeCodesLive, now };
type Deps = typeof live;

type Event = VerifyAuthChallengeResponseTriggerEvent;

const isKnown = async (account: string, secret: string, deps: Deps): Promise<boolean> => {
  const device = deviceHash(account, secret);
  if (device === undefined) return false;
  return deps.changeCodes(account, (codes) => ({ answer: isKnownDevice(codes, device) }));
};

/** From now on the device is known. Whoever is in stays in, should that fail. */
const remember = async (account: string, secret: string | undefined, deps: Deps): Promise<void> => {
  const device = deviceHash(account, secret);
  if (device === undefined) return;
  const noted = deps.changeCodes(account, (codes) => ({
    answer: undefined,
    ...(!isKnownDevice(codes, device) && { codes: withDevice(codes, device) }),
  }));
  await noted.catch((error: unknown) => reportFailure(error));
};

/** Whether the code given is the one sent, in time. Spaces people type between the digits don't count. */
const isRight = async ({ userName, request }: Event, deps: Deps): Promise<boolean> => {
  const [code = "", secret] = request.challengeAnswer.replace(/\s/g, "").split(".");
  const seal = request.privateChallengeParameters.seal ?? "";
  const opens = (await opensSeal(seal, code, deps.now())) && request.userNotFound !== true;
  if (opens) await remember(userName, secret, deps);
  return opens;
};

/** Judges an answer: whether the device is a known one, or the code the right one. */
export const verifyChallenge =
  (deps: Deps) =>
  async (event: Event): Promise<Event> => {
    const { privateChallengeParameters, challengeAnswer, userNotFound } = event.request;
    const asksDevice = privateChallengeParameters.ask === "device";
    const answerCorrect = asksDevice
      ? userNotFound !== true && (await isKnown(event.userName, challengeAnswer, deps))
      : await isRight(event, deps);
    return { ...event, response: { answerCorrect } };
  };

export const handler = signInTrigger("verify-challenge", verifyChallenge(live));
