import * as z from "zod/mini";

const number = /^-?\d+(?:\.\d+)?$/;

/**
 * A number that comes in a query, which knows text only. An empty or blank one is no number, though `Number` takes it
 * for 0.
 */
export const queryNumber = <T extends z.ZodMiniType>(checked: T) =>
  z.pipe(
    z.transform((sent) => (typeof sent === "string" && number.test(sent) ? Number(sent) : sent)),
    checked,
  );
