import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { visitsAt } from "../../store/appointment/visits.ts";

/**
 * Plans on months as they were seen, and once more where a session loses a service of which only the visits can say who
 * wants it: these are asked, and no others. Of one that can't be read nobody knows that it keeps its time.
 */
export const planAsking = async <Plan extends { unasked: readonly AppointmentId[] }>(
  deps: { visitsAt: typeof visitsAt },
  seen: readonly MonthSeen[],
  plan: (seen: readonly MonthSeen[]) => Plan,
): Promise<Plan> => {
  const first = plan(seen);
  if (first.unasked.length === 0) return first;
  const { appointments } = await deps.visitsAt(first.unasked, { ConsistentRead: true });
  const services = new Map(appointments.map(({ id, service }) => [id, service]));
  const wanted = new Map(first.unasked.map((id) => [id, services.get(id) ?? null]));
  return plan(seen.map((month) => ({ ...month, wanted })));
};
