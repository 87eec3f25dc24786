import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { RequestId } from "../../roster/request-id.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { contract } from "../contract.ts";

export const withdrawSwap = contract({
  name: "withdraw-swap",
  area: "roster",
  summary: "Takes back a swap that the caller asked for, or their yes to one, before it is approved.",
  method: "POST",
  path: "/clinics/{clinicId}/swaps/{swapId}/withdraw",
  access: { doctor: { clinic: "clinicId" } },
  touches: { roster: "write" },
  keyed: true,
  status: 200,
  request: z.object({ clinicId: ClinicId, swapId: RequestId }),
  response: Swap,
  refusals: ["roster.swap-unknown", "roster.swap-decided"],
});
