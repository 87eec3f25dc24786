import { hour, type Instant } from "../time/instant.ts";

/** Sign-in codes that one phone gets within an hour: each costs a text message, and gives whoever asks three guesses. */
const codesAnHour = 5;

/** The codes of the last hour: those that still count. */
export const recentCodes = (sent: readonly Instant[], now: Instant): Instant[] =>
  sent.filter((at) => at > now - hour).slice(-codesAnHour);

/** When the next code may go to a phone that got codes at `sent`, in order of time; `now`: at once. */
export const nextCodeAt = (sent: readonly Instant[], now: Instant): Instant => {
  const recent = recentCodes(sent, now);
  const [oldest = now] = recent;
  return recent.length < codesAnHour ? now : oldest + hour;
};
