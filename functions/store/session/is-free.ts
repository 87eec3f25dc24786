import type { PatientId } from "../../../shared/people/patient.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import { type Slot, sessionStartOf } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { all, at, still, type Term, term } from "../table/clause.ts";
import { holdAttribute } from "./hold.ts";

/** Who asks for a slot at `now`, and for what. */
type Asked = { slot: Slot; service: ServiceId; patientId: PatientId; now: Instant };

const isFreeAt = ({ slot, service, patientId, now }: Asked, which: Term): Term => {
  const { number, minutes, comeTo, series } = slot;
  const hold = at(holdAttribute(number));
  return all(
    term`#state = ${"open"} AND attribute_not_exists(#reserved)`,
    term`#start = ${sessionStartOf(slot)} AND #minutes = ${minutes}`,
    term`contains(#services, ${service})`,
    term`attribute_not_exists(#claims.${at(number)}) AND NOT contains(#spent, ${number})`,
    term`attribute_not_exists(${hold}) OR ${hold}.#until < ${now} OR ${hold}.#for = ${patientId}`,
    which,
    still("comeTo", comeTo),
    still("series", series),
  );
};

/**
 * What must hold for `slot` to be one of the session's own, met and called as it says, free, and kept for nobody else: the guard
 * that the store itself keeps. It says what `isSlotOf` and `freeNumbers` say.
 */
export const isFree = (asked: Asked): Term => isFreeAt(asked, term`#count >= ${asked.slot.number}`);

/** The same of a number beyond the session's places, which the desk alone gives; it says what `freeBeyond` says. */
export const isFreeBeyond = (asked: Asked): Term => isFreeAt(asked, term`#count < ${asked.slot.number}`);
