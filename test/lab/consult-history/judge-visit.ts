import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { sessionEnd } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { clock } from "../../functions/booking/use-cases.ts";

const midnight = instantAt("2026-11-24", 0, "WIB");

const inOrder = (state: VisitState): boolean => {
  const times = ["arrivedAt", "admittedAt", "metAt", "endedAt"].flatMap((name) => {
    const at = Object.entries(state).find(([key]) => key === name)?.[1];
    return typeof at === "number" ? [at] : [];
  });
  return (
    times.every((at, index) => index === 0 || at >= (times[index - 1] ?? 0)) && times.every((at) => at <= clock.now)
  );
};

const isByPerson = (state: VisitState): boolean => "settledAt" in state && state.settledAt !== undefined;

/** What the desk must not say, and what nobody but the desk may. */
const wronglySaid = ({ mode, state }: Appointment): string | undefined => {
  if (!isByPerson(state))
    return state.status === "no-show" && mode === "in-person" ? "a no-show by a clock" : undefined;
  if (mode === "video") return "decided by the desk, though only its room could tell";
  return clock.now < sessionEnd(morning()) ? "decided while its session ran" : undefined;
};

/** What must not be, however a history went. */
const wrongInTime = ({ mode, state }: Appointment, together: boolean): string | undefined => {
  const met = (state.status === "in-consultation" || state.status === "completed") && state.metAt !== undefined;
  if (met && mode === "video" && !together) return `${state.status} as if they had met`;
  if (state.status === "unserved" && !isByPerson(state) && state.arrivedAt !== undefined && clock.now < midnight)
    return "struck off by a clock";
  if (state.status === "no-show" && clock.now < midnight - 12 * 60 * minute) return "a no-show while the session ran";
  return inOrder(state) ? undefined : `times out of order: ${JSON.stringify(state)}`;
};

/** What a person has said of a visit stays, unless they move it to another time. */
export const isUnsaid = ({ state, slot }: Appointment, later: Appointment): boolean =>
  isByPerson(state) && later.slot.number === slot.number && JSON.stringify(later.state) !== JSON.stringify(state);

/** What is wrong with a visit as it stands, whoever or whatever brought it there. */
export const wrongOf = (visit: Appointment, together: boolean): string | undefined =>
  wrongInTime(visit, together) ?? wronglySaid(visit);
