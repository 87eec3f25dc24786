import * as z from "zod/mini";
import { ServiceId } from "../../place/service.ts";
import { HalfName } from "../month/half-name.ts";

/** More than a clinic has people for one service, and more places of a week than any gives services in. */
export const mostWanted = 20;
const mostWants = 7 * 2 * 20;

const ChosenWant = z.object({
  /** 1 = Monday. */
  weekday: z.int().check(z.minimum(1), z.maximum(7)),
  half: HalfName,
  service: ServiceId,
  practitioners: z.int().check(z.minimum(1), z.maximum(mostWanted)),
});

/** What a clinic has decided to want there; each half day and service once. */
export const ChosenCover = z
  .array(ChosenWant)
  .check(z.maxLength(mostWants))
  .check(
    z.refine(
      (wants) =>
        new Set(wants.map(({ weekday, half, service }) => `${weekday}${half} ${service}`)).size === wants.length,
    ),
  );
