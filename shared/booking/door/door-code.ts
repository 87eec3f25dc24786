import * as z from "zod/mini";
import type { ClinicId } from "../../place/clinic.ts";
import { Revision } from "../../request/revision.ts";
import { type Instant, minute } from "../../time/instant.ts";

/** What the codes at a clinic's door are made of: 80 bits that its boards and the table know, written so that they can be typed. */
export const DoorSecret = z.string().check(z.regex(/^[A-Z2-7]{16}$/));
export type DoorSecret = z.infer<typeof DoorSecret>;

/** A clinic's secret, and how many it has had. */
export const Door = z
  .object({ secret: DoorSecret, revision: Revision })
  .register(z.globalRegistry, { id: "Door", says: "none" });
export type Door = z.infer<typeof Door>;

/** What somebody reads off the board at the door. */
export const DoorCode = z.string().check(z.regex(/^\d{4}$/));
export type DoorCode = z.infer<typeof DoorCode>;

/** How many codes are tried for one visit: a guess is right in one of five thousand. */
export const mostDoorTries = 5;

/** How long a code is shown. */
export const codeLasts = 2 * minute;

const turnOf = (at: Instant): number => Math.floor(at / codeLasts);

/** What the code of a moment is the keyed hash of. */
export const doorMessage = (clinicId: ClinicId, at: Instant): string => `door:${clinicId}:${turnOf(at)}`;

/** A code as it is tried at a moment: once that one is over, the same four digits are another try. */
export const doorTry = (code: DoorCode, at: Instant): string => `${turnOf(at)}:${code}`;

/** The moments whose codes are right at `now`: whoever read one as it changed is not sent away. */
export const rightAt = (now: Instant): Instant[] => [now, now - codeLasts];

/** The four digits of a keyed hash (RFC 4226, 5.3). */
export const doorCodeFrom = (hash: Uint8Array): DoorCode => {
  const offset = (hash[hash.length - 1] ?? 0) % 16;
  const first = [0, 1, 2, 3].reduce((sum, at) => sum * 256 + (hash[offset + at] ?? 0), 0);
  return String((first % 2 ** 31) % 10_000).padStart(4, "0");
};

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A secret of random bytes, one a letter. */
export const doorSecretFrom = (bytes: Uint8Array): DoorSecret =>
  [...bytes].map((byte) => letters[byte % letters.length]).join("");
