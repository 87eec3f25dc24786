import { accessMutants } from "./access-mutants.ts";
import { beyondMutants } from "./beyond-mutants.ts";
import { calendarMutants } from "./calendar-mutants.ts";
import { claimMutants } from "./claim-mutants.ts";
import { closingMutants } from "./closing-mutants.ts";
import { consultMutants } from "./consult-mutants.ts";
import { doorMutants } from "./door-mutants.ts";
import { edgeMutants } from "./edge-mutants.ts";
import { heldMutants } from "./held-mutants.ts";
import { householdMutants } from "./household-mutants.ts";
import { lineMutants } from "./line-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { offerMutants } from "./offer-mutants.ts";
import { priorityMutants } from "./priority-mutants.ts";
import { publicLineMutants } from "./public-line-mutants.ts";
import { releaseMutants } from "./release-mutants.ts";
import { repeatMutants } from "./repeat-mutants.ts";
import { rosterMutants } from "./roster-mutants.ts";
import { skipMutants } from "./skip-mutants.ts";
import { swapMutants } from "./swap-mutants.ts";
import { timeMutants } from "./time-mutants.ts";
import { vitalsMutants } from "./vitals-mutants.ts";
import { waitlistMutants } from "./waitlist-mutants.ts";

/** Every wrong of booking, of rosters, of the edge, of the consult and of the next release that the tests are tried with. */
export const mutants: readonly Mutant[] = [
  ...accessMutants,
  ...claimMutants,
  ...beyondMutants,
  ...calendarMutants,
  ...repeatMutants,
  ...timeMutants,
  ...releaseMutants,
  ...edgeMutants,
  ...householdMutants,
  ...heldMutants,
  ...priorityMutants,
  ...consultMutants,
  ...lineMutants,
  ...doorMutants,
  ...skipMutants,
  ...vitalsMutants,
  ...closingMutants,
  ...publicLineMutants,
  ...offerMutants,
  ...waitlistMutants,
  ...rosterMutants,
  ...swapMutants,
];
