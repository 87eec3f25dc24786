import * as z from "zod/mini";
import { bothHalves } from "./half-day.ts";

/** Names a half of a day (`Half`), where one is read. */
export const HalfName = z.enum(bothHalves);
