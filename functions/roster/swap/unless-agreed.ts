import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RequestId } from "../../../shared/roster/request-id.ts";
import { hasAgreed } from "../../../shared/roster/swap/require-swap.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import type { swapOf } from "../../store/swap/swaps.ts";
import { swapNow } from "./swap-now.ts";

type Asked = { clinicId: ClinicId; swapId: RequestId };

/** What refuses a yes where somebody's yes is there: it may be their own, from a second tab or before a reload. */
const saidByNow: ReadonlySet<string> = new Set(["roster.shift-taken", "roster.swap-decided"]);

/**
 * Says yes to a request; `undefined` where that is refused because their own yes is there already. Whatever its key was
 * answered before comes first.
 */
export const unlessAgreed = async <A>(
  deps: { swapOf: typeof swapOf },
  asked: Asked & { practitionerId: string },
  agree: () => Promise<A>,
): Promise<{ done: A } | { found: Swap }> => {
  try {
    return { done: await agree() };
  } catch (error) {
    if (!(error instanceof Refusal) || !saidByNow.has(error.code)) throw error;
    const found = await swapNow(deps, asked);
    if (!hasAgreed(found, asked.practitionerId)) throw error;
    return { found };
  }
};
