import * as z from "zod/mini";
import { eachSign } from "./vital-sign-names.ts";

/** What was measured: a sign that was not is absent. Its bounds are asked of what is written alone: what is kept stays readable. */
export const Vitals = z.object(eachSign(() => z.optional(z.number())));
export type Vitals = z.infer<typeof Vitals>;
