import * as z from "zod/mini";
import { hasHidden, withoutCopied, writtenLine } from "./written.ts";

const readable = /[\p{L}\p{N}]/u;

/** Whether something may be called what is written: with a letter or a digit, and nothing that no one sees. */
export const isTitle = (written: string, longest: number): boolean => {
  const line = withoutCopied(written).normalize("NFC").trim();
  return readable.test(line) && line.length <= longest && !hasHidden(line);
};

/**
 * What something is called on charts, tickets and in calendars: one line of at most `longest` letters.
 * @__NO_SIDE_EFFECTS__
 */
export const title = (longest: number) =>
  writtenLine.check(
    z.maxLength(longest),
    z.refine((line) => readable.test(line)),
  );
