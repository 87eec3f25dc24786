import * as z from "zod/mini";
import { DistrictId } from "../../../shared/place/district.ts";
import { Instant, minute } from "../../../shared/time/instant.ts";
import type { Item } from "../table/items.ts";
import { dueKey, duePartition, type Key } from "../table/keys.ts";
import { reader } from "../table/readable.ts";

/** A part of a due item's key: what parts the parts is in none of them. */
const KeyPart = z.string().check(z.regex(/^[^#]+$/));

/** Something that is to be done at its time, in its district; `ref` says to what. */
export const Due = z.object({
  districtId: DistrictId,
  at: Instant,
  /** Which consumer does it (`functions/events/due/`). */
  kind: KeyPart,
  ref: KeyPart,
  /** How often it was tried in vain, and since when. */
  attempts: z.int().check(z.minimum(0)),
  failingSince: z.optional(Instant),
});
export type Due = z.infer<typeof Due>;
/** What is entered to be done. */
export type DueEntry = Pick<Due, "districtId" | "at" | "kind" | "ref">;

/** The minute of an instant as text, in which earlier comes before later. */
const minuteText = (at: Instant): string => `${new Date(at).toISOString().slice(0, 16)}Z`;

/** What the sort keys come before of all that is due at `now`. */
export const dueBefore = (now: Instant): string => minuteText(now + minute);

/** The key of a due item. What is due within a minute waits for its end: nothing is done before its time. */
export const dueKeyOf = ({ districtId, at, kind, ref }: DueEntry): Key =>
  dueKey(districtId, minuteText(Math.ceil(at / minute) * minute), KeyPart.parse(kind), KeyPart.parse(ref));

/** A due item from what the table holds: all but its failing is in its key. */
export const dueFromItem = reader(({ PK, SK, attempts = 0, failingSince }: Item): Due => {
  const [minuteAt = "", kind, ref] = String(SK).split("#");
  return Due.parse({
    districtId: String(PK).slice(duePartition("").length),
    at: Date.parse(minuteAt),
    kind,
    ref,
    attempts,
    failingSince,
  });
});
