import { useSearchParams } from "@solidjs/router";
import { createMemo } from "solid-js";
import { isDate, type LocalDate } from "../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { createNow } from "../../time/create-now.ts";

const dayIn = (text: string | string[] | undefined): LocalDate | undefined =>
  typeof text === "string" && text.startsWith("20") && isDate(text) ? text : undefined;

/** The day that an address names, so that Back and a reload keep it; today where it names none. */
export const createDayOfAddress = (zone: () => Zone) => {
  const [search, setSearch] = useSearchParams<{ tanggal?: string }>();
  const now = createNow();
  const today = createMemo(() => localDate(now(), zone()));
  return {
    now,
    today,
    date: createMemo(() => dayIn(search.tanggal) ?? today()),
    choose: (date: LocalDate): void => setSearch({ tanggal: date === today() ? undefined : date }, { replace: true }),
  };
};
