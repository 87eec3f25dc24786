import * as z from "zod/mini";
import { wellFormed } from "./well-formed.ts";

/**
 * Signs that no one sees and that turn, hide or break what stands beside them on a screen: controls, the marks that
 * change the direction of a text, and the two old separators of lines.
 */
const hidden = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/** Whether a text holds a sign that no one sees; line breaks are none where the text may have several lines. */
export const hasHidden = (text: string, { lines = false } = {}): boolean =>
  hidden.test(lines ? text.replaceAll("\n", "") : text);

/** One line of text as it is kept: one way to write each letter, no spaces around it and single ones in it. */
export const writtenLine = z.string().check(
  z.normalize("NFC"),
  z.trim(),
  z.refine((text) => !hasHidden(text)),
  z.overwrite((text) => text.replace(/\p{Zs}+/gu, " ")),
  wellFormed,
);

/** Text that may have several lines; other than that as a line. */
export const writtenLines = z.string().check(
  z.overwrite((text) => text.replace(/\r\n?/g, "\n")),
  z.normalize("NFC"),
  z.trim(),
  z.refine((text) => !hasHidden(text, { lines: true })),
  z.overwrite((text) => text.replace(/\p{Zs}+/gu, " ")),
  wellFormed,
);
