import type { Appointment } from "../booking/appointment.ts";
import { isAtClinic } from "../booking/at-clinic.ts";
import { type Measurement, mostMeasurements } from "../booking/visit-vitals.ts";
import { vitalSignNames } from "../people/vital-sign-names.ts";
import type { Vitals } from "../people/vitals.ts";
import { Refusal } from "../refusal/refusal.ts";
import { decideOnce } from "../request/decide-once.ts";
import type { Revision } from "../request/revision.ts";
import { isSameSlot, type Slot } from "../schedule/slot.ts";
import { hasCome, isOver } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { preparedWith } from "./prepared-with.ts";

type Measured = Pick<Appointment, "slot" | "state" | "mode" | "vitals">;

/** What was measured of the visit at which slot, and how often somebody had measured before, as it was seen. */
type Asked = { from: Slot; vitals: Vitals; times: Revision };

/** Whether somebody can be measured: nobody measures whom they do not have before them. */
export const canMeasure = isAtClinic;

/** Whether a measurement says already what is written. */
const says = ({ values }: Measurement, vitals: Vitals): boolean =>
  vitalSignNames.every((sign) => vitals[sign] === undefined || vitals[sign] === values[sign]);

const requireReal = ({ systolic, diastolic }: Vitals): void => {
  const isHalf = (systolic === undefined) !== (diastolic === undefined);
  if (isHalf || (systolic !== undefined && diastolic !== undefined && systolic <= diastolic))
    throw new Refusal("vitals.pressure");
};

const requireHere = (visit: Measured): void => {
  if (isOver(visit.state)) throw new Refusal("appointment.final");
  if (!hasCome(visit.state)) throw new Refusal("consult.not-waiting");
  if (!canMeasure(visit)) throw new Refusal("vitals.elsewhere");
};

/** What was measured, without what was not. */
const writtenOf = (vitals: Vitals): Vitals =>
  Object.fromEntries(vitalSignNames.flatMap((sign) => (vitals[sign] === undefined ? [] : [[sign, vitals[sign]]])));

/**
 * What was measured of a visit from now on, the last measurement last, with all that was measured since its patient came and not
 * again; the one that is there, where this was written before.
 * @throws Refusal `appointment.changed`, `appointment.final`, `consult.not-waiting`, `vitals.elsewhere`, `vitals.pressure`, `vitals.full`
 */
export const recordVitals = (visit: Measured, { from, vitals, times }: Asked, now: Instant): Measurement[] => {
  const before = visit.vitals ?? [];
  if (!isSameSlot(visit.slot, from)) throw new Refusal("appointment.changed");
  const last = before[before.length - 1];
  const isSaid = last !== undefined && says(last, vitals);
  return decideOnce({ seen: times, revision: before.length, before, isSaid, changed: "appointment.changed" }, () => {
    requireHere(visit);
    requireReal(vitals);
    if (before.length >= mostMeasurements) throw new Refusal("vitals.full");
    return [...before, { at: now, values: { ...preparedWith(visit)?.values, ...writtenOf(vitals) } }];
  });
};
