import { bookingRefusals } from "../booking/refusals.ts";
import { consultRefusals } from "../consult/refusals.ts";
import { peopleRefusals } from "../people/refusals.ts";
import { placeRefusals } from "../place/refusals.ts";
import { generalRefusals } from "../refusal/general.ts";
import type { RefusalCode } from "../refusal/refusal.ts";
import type { Refused } from "../refusal/refused.ts";
import { rosterRefusals } from "../roster/refusals.ts";
import { scheduleRefusals } from "../schedule/refusals.ts";

/** Everything the product refuses; an area whose table is not among them does not compile. */
export const refusals: Record<RefusalCode, Refused> = {
  ...generalRefusals,
  ...placeRefusals,
  ...peopleRefusals,
  ...scheduleRefusals,
  ...rosterRefusals,
  ...bookingRefusals,
  ...consultRefusals,
};
