import * as z from "zod/mini";

/** The longest name of one that is kept. */
export const longestOutpostName = 40;

/**
 * What belongs to a puskesmas beside its own house: a pustu, a posyandu, or the mobile clinic (puskesmas keliling) and where
 * it stops. Its name is whole as people say it, e.g. `Pustu Kadikaran`.
 */
export const Outpost = z
  .object({
    kind: z.enum(["pustu", "posyandu", "mobile"]),
    name: z.string().check(z.minLength(1), z.maxLength(longestOutpostName)),
  })
  .register(z.globalRegistry, { id: "Outpost", says: "none" });
export type Outpost = z.infer<typeof Outpost>;
