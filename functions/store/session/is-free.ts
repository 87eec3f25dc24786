import type { PatientId } from "../../../shared/people/patient.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import { type Slot, sessionStartOf } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { holdAttribute } from "./hold.ts";

const isPlaceFree =
  "#state = :open AND attribute_not_exists(#reserved) AND #start = :start AND #minutes = :minutes " +
  "AND contains(#services, :service) AND attribute_not_exists(#claims.#number) AND NOT contains(#spent, :number) " +
  "AND (attribute_not_exists(#hold) OR #hold.#until < :now OR #hold.#for = :patient)";

const isFreeAt = ({ comeTo, series }: Slot, which: string): string =>
  [
    isPlaceFree,
    which,
    comeTo ? "#comeTo = :comeTo" : "attribute_not_exists(#comeTo)",
    series ? "#series = :series" : "attribute_not_exists(#series)",
  ].join(" AND ");

/**
 * What must hold for `slot` to be one of the session's own, met and called as it says, free, and kept for nobody else: the guard
 * that the store itself keeps. It says what `isSlotOf` and `freeNumbers` say.
 */
export const isFree = (slot: Slot): string => isFreeAt(slot, "#count >= :number");

/** The same of a number beyond the session's places, which the desk alone gives; it says what `freeBeyond` says. */
export const isFreeBeyond = (slot: Slot): string => isFreeAt(slot, "#count < :number");

/** The names that the guard uses. */
export const freeNames = ({ number }: Slot) => ({
  "#state": "state",
  "#reserved": "reserved",
  "#start": "start",
  "#minutes": "minutes",
  "#count": "count",
  "#services": "services",
  "#comeTo": "comeTo",
  "#series": "series",
  "#claims": "claims",
  "#spent": "spent",
  "#number": String(number),
  "#hold": holdAttribute(number),
  "#until": "until",
  "#for": "for",
});

/** Who asks for a slot at `now`, and for what. */
type Asked = { slot: Slot; service: ServiceId; patientId: PatientId; now: Instant };

/** The values that the guard uses. */
export const freeValues = ({ slot, service, patientId, now }: Asked) => ({
  ":open": "open",
  ":start": sessionStartOf(slot),
  ":minutes": slot.minutes,
  ":number": slot.number,
  ":service": service,
  ":patient": patientId,
  ":now": now,
  ...(slot.comeTo && { ":comeTo": slot.comeTo }),
  ...(slot.series && { ":series": slot.series }),
});
