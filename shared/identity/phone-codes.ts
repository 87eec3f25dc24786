import * as z from "zod/mini";
import { hour, Instant, minute, second } from "../time/instant.ts";

/** How long a sign-in code opens the door. */
export const codeLife = 5 * minute;

/**
 * Who asks for a code: a device that signed in to this account before, or anybody else. Each lane has an allowance of
 * its own, so that strangers, who know a number and nothing more, can't use up the owner's.
 */
const Lane = z.enum(["known", "stranger"]);
export type Lane = z.infer<typeof Lane>;

/** Cognito waits 5 s for an answer and asks three times; whoever comes later under the same name is no repeat. */
const repeatWindow = 20 * second;

/** A code that went to a phone; while it may be asked about again, also for which attempt, and its seal. */
const CodeSent = z.object({
  at: Instant,
  lane: Lane,
  attempt: z.optional(z.string()),
  seal: z.optional(z.string()),
});

/** What is remembered of the codes of one account, and the devices that signed in to it (hashes), the oldest first. */
export const PhoneCodes = z.object({
  sent: z._default(z.array(CodeSent), []),
  devices: z._default(z.array(z.string()), []),
});
export type PhoneCodes = z.infer<typeof PhoneCodes>;

/** Codes for each lane within an hour: each costs a text message, and gives whoever asks some guesses. */
const codesAnHour = 5;
const devicesKept = 5;

/** A code that is about to go out, in the name of one attempt to sign in. */
export type CodeAsked = { attempt: string; lane: Lane; seal: string; at: Instant };

/** Send it, once `codes` is saved; or it went out before, and this is its seal; or not before `until`. */
export type NextCode =
  | { kind: "send"; codes: PhoneCodes }
  | { kind: "sent"; seal: string }
  | { kind: "wait"; until: Instant };

/** What still counts: an hour of codes, each with its seal only as long as it may be asked about again. */
const stillCounting = ({ sent }: PhoneCodes, now: Instant): PhoneCodes["sent"] =>
  sent
    .filter(({ at }) => at > now - hour)
    .map((code) => (code.at > now - repeatWindow ? code : { at: code.at, lane: code.lane }));

/** Decides whether a code goes out. The same attempt gets one, however often it is asked about. */
export const nextCode = (codes: PhoneCodes, { attempt, lane, seal, at }: CodeAsked): NextCode => {
  const sent = stillCounting(codes, at);
  const before = sent.find((code) => code.attempt === attempt)?.seal;
  if (before !== undefined) return { kind: "sent", seal: before };
  const [oldest, ...others] = sent.filter((code) => code.lane === lane).slice(-codesAnHour);
  if (oldest && others.length === codesAnHour - 1) return { kind: "wait", until: oldest.at + hour };
  return { kind: "send", codes: { ...codes, sent: [...sent, { at, lane, attempt, seal }] } };
};

/** The codes without that of an attempt: its text never went out, so it costs nothing of the share. */
export const withoutCode = (codes: PhoneCodes, attempt: string): PhoneCodes => ({
  ...codes,
  sent: codes.sent.filter((code) => code.attempt !== attempt),
});

/** Whether a device (its hash) signed in to this account before. */
export const isKnownDevice = ({ devices }: PhoneCodes, device: string): boolean => devices.includes(device);

/** The codes with one more known device; the oldest goes when there are too many. */
export const withDevice = (codes: PhoneCodes, device: string): PhoneCodes =>
  isKnownDevice(codes, device) ? codes : { ...codes, devices: [...codes.devices, device].slice(-devicesKept) };
