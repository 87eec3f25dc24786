import type { PractitionerId } from "../../shared/people/practitioner.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";
import type { RosterMonth } from "../../shared/roster/month/roster-month.ts";
import { breaksFor } from "../../shared/roster/swap/agree.ts";
import { ownSwaps } from "../../shared/roster/swap/own-swaps.ts";
import { askerOf, type Swap } from "../../shared/roster/swap/swap.ts";
import { monthsOfSwap } from "../../shared/roster/swap/swap-change.ts";
import { isStanding } from "../../shared/roster/swap/swap-state.ts";
import type { SwapToAnswer, SwapToTake } from "../../shared/roster/swap/swap-to-take.ts";
import type { swapsOf } from "../store/swap/swaps.ts";
import type { now } from "../time/now.ts";
import type { lookAtPublishedLive } from "./look-at-published.ts";

type Deps = { lookAtPublished: typeof lookAtPublishedLive; swapsOf: typeof swapsOf; now: typeof now };

/** What of a clinic's requests is somebody's to know, and what it means for them to agree. */
type OwnAt = { toAnswer: SwapToAnswer[]; toTake: SwapToTake[]; own: Swap[]; others: Swap[] };

/** Rosters are not published further ahead: what could be taken of later months is shown when they come near. */
const mostMonths = 3;

const soonest = (a: Swap, b: Swap): number => a.until - b.until;

/** The months in which it is asked whether somebody can take a shift. */
const monthsToJudge = (standing: readonly Swap[], id: PractitionerId): RosterMonth[] => {
  const open = standing.filter((swap) => swap.state.status === "open" && askerOf(swap) !== id).toSorted(soonest);
  const asked = open.filter((swap) => swap.kind === "swap" && swap.inReturn.practitionerId === id);
  const toTake = [...new Set(open.filter(({ kind }) => kind !== "swap").flatMap(monthsOfSwap))];
  return [...new Set([...asked.flatMap(monthsOfSwap), ...toTake.slice(0, mostMonths)])];
};

/** Looks at what of a clinic's requests is somebody's, as it is published this moment. */
export const ownSwapsAt = async (deps: Deps, clinicId: ClinicId, id: PractitionerId): Promise<OwnAt> => {
  const all = await deps.swapsOf(clinicId);
  const now = deps.now();
  const standing = all.filter((swap) => isStanding(swap, now));
  if (standing.length === 0) return { ...ownSwaps(all, id, { now, versions: [] }), toAnswer: [], toTake: [] };
  const judged = monthsToJudge(standing, id);
  const seen = await deps.lookAtPublished(clinicId, judged, standing.flatMap(monthsOfSwap));
  const { toAnswer, toTake, own, others } = ownSwaps(all, id, { now, versions: seen.versions });
  const near = toTake.filter((swap) => monthsOfSwap(swap).every((month) => judged.includes(month)));
  return {
    ...{ own, others },
    toAnswer: toAnswer.map((swap) => {
      const breaks = breaksFor(swap, seen, id);
      return { ...swap, breaks: breaks ?? [], fits: breaks !== undefined };
    }),
    toTake: near.flatMap((swap) => {
      const breaks = breaksFor(swap, seen, id);
      return breaks ? [{ ...swap, breaks }] : [];
    }),
  };
};
