import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { requestIdOf } from "../../../shared/roster/request-id.ts";
import { proposeSwap, type Wanted } from "../../../shared/roster/swap/propose-swap.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { datesOfSwap, monthsOfSwap } from "../../../shared/roster/swap/swap-change.ts";
import { isUnended } from "../../../shared/roster/swap/swap-state.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { askedCountOf } from "../../store/swap/asked-count.ts";
import { saveNewSwap, swapReceipt, swapsOf } from "../../store/swap/swaps.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { lookAtPublishedLive, type PublishedSeen } from "../publish/look-at-published.ts";

const live = { lookAtPublished: lookAtPublishedLive, askedCountOf, swapsOf, swapReceipt, saveNewSwap };

/** What is asked of whom, of which days, and by whom; a clinic that offers a shift is nobody. */
type Asking = {
  clinicId: ClinicId;
  asker: PractitionerId | undefined;
  dates: readonly LocalDate[];
  key: RequestKey;
  /** What is wanted of the shifts as they are published. */
  want: (seen: PublishedSeen) => Wanted;
};

const months = (dates: readonly LocalDate[]) => [...new Set(dates.map(monthOf))].toSorted();

/**
 * Makes a request that shifts change hands; one that came before is answered as then. How many its asker has made is read
 * first and counted on in the write, so that no two get past the most that one may have.
 * @throws Refusal what `want` and `proposeSwap` refuse
 */
export const newSwap =
  (deps: typeof live) =>
  ({ clinicId, asker, dates, key, want }: Asking): Promise<Swap> =>
    answerOnce(
      key,
      () => deps.swapReceipt(clinicId, key),
      async () => {
        const asked = await deps.askedCountOf(clinicId, asker);
        const all = await deps.swapsOf(clinicId);
        const near = all.filter((one) => isUnended(one) && datesOfSwap(one).some((date) => dates.includes(date)));
        const seen = await deps.lookAtPublished(clinicId, months(dates), near.flatMap(monthsOfSwap));
        const { now } = seen;
        const wanted = { ...want(seen), id: requestIdOf(now, key), clinicId, askedAt: now };
        const { swap, ended } = proposeSwap(wanted, { ...seen, all });
        const outcome = await deps.saveNewSwap({ swap, ended, asked, key, now });
        if (outcome === "held") throw new Refusal("roster.swap-held");
        return outcome === "saved" ? { saved: swap } : undefined;
      },
    );

/** Makes requests in the table. */
export const newSwapLive = newSwap(live);
