import type { Refusal } from "../../shared/refusal/refusal.ts";
import { emitMetric } from "./emit-metric.ts";

/** Counts a "no", by its code. */
export const countRefusal = ({ code }: Refusal): void => emitMetric("Refusals", 1, { code });
