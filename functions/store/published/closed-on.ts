import type { ClinicId } from "../../../shared/place/clinic.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { publishedMonthsOf } from "./published-months.ts";

/** Whether a clinic said of a day, as it is published this moment, that it is closed; of what can't be read nobody knows it. */
export const isClosedOn = async (clinicId: ClinicId, date: LocalDate): Promise<boolean> => {
  const months = await publishedMonthsOf([{ clinicId, month: monthOf(date) }], { ConsistentRead: true });
  return months.some(({ closed = [] }) => closed.includes(date));
};
