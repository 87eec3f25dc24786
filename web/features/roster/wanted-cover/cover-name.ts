import type { Service } from "../../../../shared/place/service.ts";
import { bothHalves } from "../../../../shared/roster/month/half-day.ts";
import { settingsText } from "../../../parts/roster-settings/text.ts";
import { language } from "../../../text/language.ts";
import { coverText } from "./text.ts";
import { placeKey, weekdays } from "./written-cover.ts";

/** How a place of what is filled in is called, by its key: which service, on which day, on which half of it. */
export const coverName = (key: string, services: readonly Service[]): string => {
  const named = services.flatMap(({ id, name }) =>
    weekdays.flatMap((weekday) =>
      bothHalves.flatMap((half) => {
        const day = settingsText().days[weekday - 1] ?? "";
        const isIt = placeKey({ weekday, half, service: id }) === key;
        return isIt ? [coverText().place(name[language()], day, coverText().halves[half])] : [];
      }),
    ),
  );
  return named[0] ?? coverText().by;
};
