import type { Instant } from "../../shared/time/instant.ts";
import { kept } from "../offline/kept.ts";

/** An HTTP date is cut to the second and an answer takes its way: a smaller difference says nothing. */
const worthMoving = 2_000;

const stored = kept<number>("clock", Number.isFinite);
let offset = stored.read() ?? 0;

/** The time at the clinic's server: a phone's own clock may be hours or years off. The last known offset holds offline. */
export const serverNow = (): Instant => Date.now() + offset;

/** Learns the server's time from an instant it told us about the present. */
export const noteServerTime = (told: Instant): void => {
  const ahead = told - Date.now();
  if (!Number.isFinite(ahead) || Math.abs(ahead - offset) < worthMoving) return;
  offset = ahead;
  stored.write(offset);
};

/** Learns the server's time from an answer of the API; one that a cache kept says how old it is. */
export const noteServerDate = ({ headers }: Response): void => {
  const date = Date.parse(headers.get("date") ?? "");
  const age = Number(headers.get("age") ?? 0);
  // The middle of the second that was cut off.
  if (!Number.isNaN(date)) noteServerTime(date + age * 1000 + 500);
};
