import * as z from "zod/mini";
import { eachSign } from "./vital-sign-names.ts";
import { isPossible } from "./vital-signs.ts";

/**
 * What can have been measured, as finely as it is written. A sign that nobody knows is refused, since all that was typed may be
 * in it.
 */
export const PossibleVitals = z.strictObject(
  eachSign((sign) => z.optional(z.number().check(z.refine((value) => isPossible(sign, value))))),
);
