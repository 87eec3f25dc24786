import * as z from "zod/mini";
import { withoutJoiners } from "./joiners.ts";
import { wellFormed } from "./well-formed.ts";

/** Signs that turn or break what stands beside them: controls, marks of direction, the two old line separators. */
const turning = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/**
 * What makes two lines that look alike differ, or one look empty: signs that no one sees (of them Unicode calls some
 * letters, and the braille blank a symbol), and marks stacked higher on a letter than any script has them.
 */
const hidden = /[\p{Cc}\p{Cf}\p{DI}\u2028\u2029\u2800]|\p{M}{5}/u;

/** Whether a line of text holds what no one sees, or marks that cover the lines around it. */
export const hasHidden = (line: string): boolean => hidden.test(withoutJoiners(line));

/** Signs of no width but those that emoji and joined scripts are written with. */
const blank = /(?!\u200c|\u200d|\ufe0f)\p{DI}/gu;

/** What there is to see of a text: blank signs are no loss, and so is all of a text that holds nothing else. */
const seen = (text: string): string => {
  const kept = text.replace(blank, "").replace(/(\p{M}{4})\p{M}+/gu, "$1");
  return /[^\s\p{DI}\u2800]/u.test(kept) ? kept : "";
};

/** One line of text as it is kept: one way to write each letter, no spaces around it and single ones in it. */
export const writtenLine = z.string().check(
  z.normalize("NFC"),
  z.trim(),
  z.refine((text) => !hasHidden(text)),
  z.overwrite((text) => text.replace(/\p{Zs}+/gu, " ")),
  wellFormed,
);

/** Text that may have several lines, without what no one sees: who feels ill is not sent back for it. */
export const writtenLines = z.string().check(
  z.overwrite((text) => text.replace(/\r\n?/g, "\n").replaceAll("\t", " ")),
  z.refine((text) => !turning.test(text.replaceAll("\n", ""))),
  z.overwrite((text) => seen(text).replace(/[\p{Zs}\u2800]+/gu, " ")),
  z.normalize("NFC"),
  z.trim(),
  wellFormed,
);
