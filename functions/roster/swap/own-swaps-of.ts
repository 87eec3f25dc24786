import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RuleBreak } from "../../../shared/roster/rules/rule-break.ts";
import { breaksFor } from "../../../shared/roster/swap/agree.ts";
import { ownSwaps } from "../../../shared/roster/swap/own-swaps.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { monthsOfSwap, soonestMonths } from "../../../shared/roster/swap/swap-change.ts";
import { isStanding } from "../../../shared/roster/swap/swap-state.ts";
import type { SwapToAnswer, SwapToTake } from "../../../shared/roster/swap/swap-to-take.ts";
import type { swapsOf } from "../../store/swap/swaps.ts";
import type { now } from "../../time/now.ts";
import { digestOf } from "../publish/digest-of.ts";
import type { lookAtPublishedLive } from "../publish/look-at-published.ts";

type Deps = { lookAtPublished: typeof lookAtPublishedLive; swapsOf: typeof swapsOf; now: typeof now };

/** What of clinics' requests is somebody's to know, what it means for them to agree, and of which not all can be read. */
type Own = { toAnswer: SwapToAnswer[]; toTake: SwapToTake[]; own: Swap[]; others: Swap[]; unreadable: ClinicId[] };

/** What somebody is warned of, and its name. */
const warned = (breaks: RuleBreak[]) => ({ breaks, digest: digestOf(breaks) });

/** What of a clinic's requests is somebody's. */
const ownSwapsAt = async (deps: Deps, clinicId: ClinicId, id: PractitionerId): Promise<Own> => {
  const all = await deps.swapsOf(clinicId);
  const now = deps.now();
  const asked = ownSwaps(all, id, { now, versions: [] });
  const toJudge = [...soonestMonths(asked.toAnswer, "asked"), ...soonestMonths(asked.toTake, "toTake")];
  const judged = [...new Set(toJudge)];
  const standing = [...asked.own, ...asked.others].filter((swap) => isStanding(swap, now));
  if (judged.length + standing.length === 0) return { ...asked, toAnswer: [], toTake: [], unreadable: [] };
  const seen = await deps.lookAtPublished(clinicId, judged, soonestMonths(standing, "asked"), "left-out");
  const { toAnswer, toTake, own, others } = ownSwaps(all, id, { now, versions: seen.versions });
  const isKnown = (swap: Swap) => !monthsOfSwap(swap).some((month) => seen.unread.includes(month));
  const near = toTake.filter((swap) => monthsOfSwap(swap).every((month) => judged.includes(month)));
  return {
    own,
    others,
    unreadable: seen.unread.length > 0 ? [clinicId] : [],
    toAnswer: toAnswer.filter(isKnown).map((swap) => {
      const breaks = breaksFor(swap, seen, id);
      return { ...swap, ...warned(breaks ?? []), fits: breaks !== undefined };
    }),
    toTake: near.flatMap((swap) => {
      const breaks = breaksFor(swap, seen, id);
      return breaks ? [{ ...swap, ...warned(breaks) }] : [];
    }),
  };
};

const isUnknown = (error: unknown): boolean => error instanceof Refusal && error.code === "place.unknown";

/** Looks at what of their clinics' requests is somebody's, as it is published this moment: each clinic stands for itself. */
export const ownSwapsOf = async (deps: Deps, clinicIds: readonly ClinicId[], id: PractitionerId): Promise<Own> => {
  const found = await Promise.all(
    clinicIds.map((clinicId) =>
      ownSwapsAt(deps, clinicId, id).catch((error: unknown): Own => {
        if (!isUnknown(error)) throw error;
        return { toAnswer: [], toTake: [], own: [], others: [], unreadable: [clinicId] };
      }),
    ),
  );
  return {
    toAnswer: found.flatMap(({ toAnswer }) => toAnswer),
    toTake: found.flatMap(({ toTake }) => toTake),
    own: found.flatMap(({ own }) => own),
    others: found.flatMap(({ others }) => others),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
  };
};
