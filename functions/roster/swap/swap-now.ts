import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RequestId } from "../../../shared/roster/request-id.ts";
import { requireSwap } from "../../../shared/roster/swap/require-swap.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import type { swapOf } from "../../store/swap/swaps.ts";

/**
 * A request as it is this moment.
 * @throws Refusal `roster.swap-unknown`
 */
export const swapNow = async (
  deps: { swapOf: typeof swapOf },
  { clinicId, swapId }: { clinicId: ClinicId; swapId: RequestId },
): Promise<Swap> => requireSwap(await deps.swapOf(clinicId, swapId));
