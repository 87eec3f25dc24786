import { Refusal } from "../../shared/refusal/refusal.ts";
import { metricIn } from "./emit-metric.ts";
import { requestContext } from "./request-context.ts";
import { writeLine } from "./write-line.ts";

/**
 * Logs a fault as one JSON line: its kind, the call it befell and where it happened. Its message stays out, since
 * libraries quote their input in messages and input may be a person's secret.
 * @param where what else is known of the place, never of a person
 */
export const logFault = (error: unknown, where: Readonly<Record<string, string>> = {}): void => {
  const { name, stack } = error instanceof Error ? error : new Error(typeof error);
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const { requestId, trigger, routeKey } = requestContext() ?? {};
  const code = error instanceof Refusal ? error.code : undefined;
  const trimmed = frames.map((frame) => frame.trim());
  // The same line counts the fault; outside a function nobody counts.
  const counted = trigger === undefined ? {} : { ...metricIn("Faults", { trigger }), Faults: 1 };
  writeLine({ level: "error", requestId, trigger, routeKey, ...where, name, code, frames: trimmed, ...counted });
};

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
