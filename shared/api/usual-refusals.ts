import { peopleRefusals } from "../people/refusals.ts";
import { placeRefusals } from "../place/refusals.ts";
import { generalRefusals } from "../refusal/general.ts";
import type { RefusalCode, RefusalTables } from "../refusal/refusal.ts";
import type { Refused } from "../refusal/refused.ts";
import { scheduleRefusals } from "../schedule/refusals.ts";

/** What is refused, as it is told. */
export type Words = { readonly [Code in RefusalCode]?: Refused };

/** What any function may refuse. Words that only some need, of visits and of rosters, are many: only those carry them. */
export const usualRefusals: Record<
  Exclude<
    RefusalCode,
    keyof (RefusalTables["booking"] & RefusalTables["line"] & RefusalTables["consult"] & RefusalTables["roster"])
  >,
  Refused
> = {
  ...generalRefusals,
  ...placeRefusals,
  ...peopleRefusals,
  ...scheduleRefusals,
};
