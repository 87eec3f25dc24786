import { cancelling, refusalBy } from "../../../../shared/booking/change-rule.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { mayNote } from "./may-note.ts";

/** What the desk does with somebody's visit. */
export type DeskActs = {
  /** Whether somebody is being noted as here just now: the next one has to wait for that. */
  isNoting: boolean;
  onCheckIn: (visit: Visit) => void;
  onCancel: (visit: Visit) => void;
};

/** What may be done with a visit at `now`. */
export const mayDo = (visit: Visit, day: SessionDay, zone: Zone, now: Instant): { note: boolean; cancel: boolean } => ({
  note: mayNote(visit, [day], zone, now),
  cancel: !isBeingCancelled(visit.appointment) && refusalBy(cancelling, visit.appointment, now) === undefined,
});
