import { useSearchParams } from "@solidjs/router";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { isDate, type LocalDate, mondayOf } from "../../../shared/time/local-date.ts";

const weekIn = (text: unknown): LocalDate | undefined =>
  typeof text === "string" && text.startsWith("20") && isDate(text) ? mondayOf(text) : undefined;

/** Keeps the week and the puskesmas in the address, so that reload keeps them and they can be sent to somebody. */
export const createWeekAddress = () => {
  const [search, setSearch] = useSearchParams();
  return {
    /** The Monday of the week that was chosen; none: this week's. What else stands in an address was typed or cut. */
    week: () => weekIn(search.minggu),
    chooseWeek: (from: LocalDate): void => setSearch({ minggu: from }, { replace: true }),
    /** Whichever is named: whether there is such a one, the district knows. */
    clinic: () => search.puskesmas,
    chooseClinic: (id: ClinicId): void => setSearch({ puskesmas: id }, { replace: true }),
  };
};
