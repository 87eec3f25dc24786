import { bookingRefusals } from "../booking/refusals.ts";
import { consultRefusals } from "../consult/refusals.ts";
import { peopleRefusals } from "../people/refusals.ts";
import { placeRefusals } from "../place/refusals.ts";
import { generalRefusals } from "../refusal/general.ts";
import type { RefusalCode, RefusalTables } from "../refusal/refusal.ts";
import type { Refused } from "../refusal/refused.ts";
import { scheduleRefusals } from "../schedule/refusals.ts";

/** What is refused, as it is told. */
export type Words = { readonly [Code in RefusalCode]?: Refused };

/** All that a function may refuse that plans no rosters; their words are many, and only those that do carry them. */
export const usualRefusals: Record<Exclude<RefusalCode, keyof RefusalTables["roster"]>, Refused> = {
  ...generalRefusals,
  ...placeRefusals,
  ...peopleRefusals,
  ...scheduleRefusals,
  ...bookingRefusals,
  ...consultRefusals,
};
