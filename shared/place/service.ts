import * as z from "zod/mini";

/** A FHIR HealthcareService, e.g. `umum`. */
export const ServiceId = z.string().check(z.regex(/^[a-z][a-z-]{1,23}$/));
export type ServiceId = z.infer<typeof ServiceId>;

/** Whether two lists name the same services, in whatever order. */
export const sameServices = (a: readonly ServiceId[], b: readonly ServiceId[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** A service of a puskesmas in its klaster of Integrasi Layanan Primer (KMK HK.01.07/MENKES/2015/2023). */
export const Service = z
  .object({
    id: ServiceId,
    name: z.object({ id: z.string(), en: z.string() }),
    /** What it is for, in a villager's words. */
    purpose: z.object({ id: z.string(), en: z.string() }),
    cluster: z.int().check(z.minimum(1), z.maximum(5)),
  })
  .register(z.globalRegistry, { id: "Service", says: "none" });
export type Service = z.infer<typeof Service>;
