import type { Instant } from "../../shared/time/instant.ts";
import type { AskAs } from "./ask-api.ts";
import { keepOpenSwaps, swapping } from "./open-swaps.ts";
import { readyHousehold } from "./people.ts";
import { keepReadyVisit } from "./ready-visit.ts";
import { claimsOfStaff } from "./staff-users.ts";

/**
 * Sees to it that there is something to try at any hour: a call, and shifts that are to change hands.
 * @returns when the room of the call opens, in words
 */
export const keepToTry = async (askAs: AskAs, now: Instant): Promise<string> => {
  const opens = await keepReadyVisit(askAs("people", { sub: readyHousehold.accountId }), now);
  const { giver, taker } = swapping;
  await keepOpenSwaps(askAs("staff", claimsOfStaff(giver)), askAs("staff", claimsOfStaff(taker)), now);
  return opens;
};
