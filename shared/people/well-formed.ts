import * as z from "zod/mini";

/** Text without halves of letters (lone surrogates): a store that keeps UTF-8 can't keep those. */
export const wellFormed = z.refine<string>((text) => text.isWellFormed());
