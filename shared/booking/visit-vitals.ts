import * as z from "zod/mini";
import { Vitals } from "../people/vitals.ts";
import { Instant } from "../time/instant.ts";

/** How often a visit's vital signs can be written: who measures again adds, and what was measured before stays. */
export const mostMeasurements = 10;

/** What was measured before somebody sees the doctor, and when; no value: they are ready without being measured. */
export const Measurement = z
  .object({ at: Instant, values: Vitals })
  .register(z.globalRegistry, { id: "Measurement", says: "clinical" });
export type Measurement = z.infer<typeof Measurement>;

/** The measurements of a visit, the last one last: that one holds. */
export const VisitVitals = z.array(Measurement);
export type VisitVitals = z.infer<typeof VisitVitals>;
