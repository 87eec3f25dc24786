import { partitions } from "../../../shared/api/partitions.ts";
import { type Key, prefix } from "./keys.ts";

/**
 * What the keys begin with of each kind of item whose changes something follows: another kind may have such sort keys too, in
 * partitions of its own.
 */
export const followed = {
  session: { PK: partitions.session, SK: prefix.session },
  patient: { PK: partitions.patient, SK: "PATIENT" },
  appointment: { PK: partitions.patient, SK: prefix.appointment },
  waiting: { PK: partitions.waitlist, SK: prefix.waiting },
} as const satisfies Record<string, Key>;

/** Whether a key is that of an item of this kind. */
export const isOfKind = ({ PK, SK }: Partial<Key>, kind: Key): boolean =>
  PK?.startsWith(kind.PK) === true && SK?.startsWith(kind.SK) === true;
