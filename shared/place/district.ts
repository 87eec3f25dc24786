import * as z from "zod/mini";
import { Zone } from "../time/zone.ts";

/** Kemendagri code of a kabupaten or kota without dots, e.g. `3604` (Kabupaten Serang). */
export const DistrictId = z.string().check(z.regex(/^\d{4}$/));
export type DistrictId = z.infer<typeof DistrictId>;

/** What a district decides about booking. */
const BookingSettings = z.object({
  /** Minutes before its start from which a slot can no longer be booked. */
  leadMinutes: z.int().check(z.minimum(0)),
  /** Days ahead that can be booked. */
  horizonDays: z.int().check(z.minimum(1)),
  /** Visits one patient may have ahead at a time. */
  maxUpcoming: z.int().check(z.minimum(1)),
  /**
   * Places of one session that one account may hold at a time: a session is a whole village's. The desk may go beyond.
   * A district that has not decided has the default.
   */
  maxPerSession: z._default(z.int().check(z.minimum(1)), 5),
  /** Minutes within which it is the turn of whoever comes by themselves, be their place later; 30 at least. @default 45 */
  walkInMinutes: z.optional(z.int().check(z.minimum(0))),
  /** Minutes by which the turn of whoever is given precedence is earlier than their own. @default 30 */
  precedenceMinutes: z.optional(z.int().check(z.minimum(0))),
});

/** A kabupaten or kota with its own health office (Dinas Kesehatan). */
export const District = z
  .object({ id: DistrictId, name: z.string(), province: z.string(), zone: Zone, settings: BookingSettings })
  .register(z.globalRegistry, { id: "District", says: "none" });
export type District = z.infer<typeof District>;
