import type { ClinicId } from "../../place/clinic.ts";
import { type Instant, minute } from "../../time/instant.ts";

/** How a clinic's secret is written: 80 bits, in letters that can be typed. */
export const doorSecretPattern = /^[A-Z2-7]{16}$/;
/** How what somebody reads off the board is written. */
export const doorCodePattern = /^\d{4}$/;

/** How many codes are tried for one visit: a guess is right in one of five thousand. */
export const mostDoorTries = 5;

/** How long a code is shown. */
export const codeLasts = 2 * minute;

const turnOf = (at: Instant): number => Math.floor(at / codeLasts);

/** What the code of a moment is the keyed hash of. */
export const doorMessage = (clinicId: ClinicId, at: Instant): string => `door:${clinicId}:${turnOf(at)}`;

/** A code as it is tried at a moment: once that one is over, the same four digits are another try. */
export const doorTry = (code: string, at: Instant): string => `${turnOf(at)}:${code}`;

/** The moments whose codes are right at `now`: whoever read one as it changed is not sent away. */
export const rightAt = (now: Instant): Instant[] => [now, now - codeLasts];

/** The four digits of a keyed hash (RFC 4226, 5.3). */
export const doorCodeFrom = (hash: Uint8Array): string => {
  const offset = (hash[hash.length - 1] ?? 0) % 16;
  const first = [0, 1, 2, 3].reduce((sum, at) => sum * 256 + (hash[offset + at] ?? 0), 0);
  return String((first % 2 ** 31) % 10_000).padStart(4, "0");
};

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A secret of random bytes, one a letter. */
export const doorSecretFrom = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => letters[byte % letters.length]).join("");
