import * as z from "zod/mini";
import { eachSign, isPossible } from "./vital-signs.ts";

/** What was measured: a sign that was not is absent. Its bounds are asked of what is written alone: what is kept stays readable. */
export const Vitals = z.object(eachSign(() => z.optional(z.number())));
export type Vitals = z.infer<typeof Vitals>;

/** What can have been measured, as finely as it is written; a sign that nobody knows is refused, since all that was typed may be in it. */
export const PossibleVitals = z.strictObject(
  eachSign((sign) => z.optional(z.number().check(z.refine((value) => isPossible(sign, value))))),
);
