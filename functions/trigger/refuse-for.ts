import { Refusal } from "../../shared/refusal/refusal.ts";
import { logFault } from "./log-fault.ts";

/** The refusals that stand for a fault: what we lean on is away, or has no time. */
type FaultCode = Extract<Refusal["code"], "store.busy" | "video.unavailable">;

/**
 * Makes the refusal that stands for a fault, and logs and counts the fault: once, here. Whoever catches a refusal
 * (`report-failure.ts`) counts it by its code and logs nothing.
 */
export const refuseFor = (
  code: FaultCode,
  { fault, service }: { fault?: unknown; service: "store" | "livekit" | "secrets" },
): Refusal => {
  const refusal = new Refusal(code);
  logFault(fault ?? refusal, { service });
  return refusal;
};
