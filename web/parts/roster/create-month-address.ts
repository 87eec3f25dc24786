import { useSearchParams } from "@solidjs/router";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";

/** Keeps the month in the address, so that reload keeps it and Back leads to the one before. */
export const createMonthAddress = (thisMonth: () => RosterMonth) => {
  const [search, setSearch] = useSearchParams();
  // What else stands in an address was typed or cut.
  const month = (): RosterMonth => {
    const { bulan } = search;
    return typeof bulan === "string" && /^20\d{2}-(0[1-9]|1[0-2])$/.test(bulan) ? bulan : thisMonth();
  };
  return { month, choose: (chosen: RosterMonth): void => setSearch({ bulan: chosen }) };
};
