import * as z from "zod/mini";
import { writtenLines } from "../text/written-lines.ts";

/** The longest that is written about a request, by either side. */
export const longestWords = 300;

/** What was said to somebody whose request was declined. */
export const RequestAnswer = writtenLines.check(z.maxLength(longestWords));
