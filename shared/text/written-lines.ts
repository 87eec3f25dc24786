import * as z from "zod/mini";
import { wellFormed } from "./written.ts";

/** Signs of no width but those that emoji and joined scripts are written with. */
const blank = /(?!\u200c|\u200d|\ufe0f)\p{DI}/gu;

/** What there is to see of a text: blank signs are no loss, and so is all of a text that holds nothing else. */
const seen = (text: string): string => {
  const kept = text.replace(blank, "").replace(/(\p{M}{4})\p{M}+/gu, "$1");
  return /[^\s\p{DI}\u2800]/u.test(kept) ? kept : "";
};

/** A text of several lines, each break one way, without controls and what turns the direction of its words. */
export const unturned = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, "");

/** Text that may have several lines, without what no one sees: who feels ill is not sent back for it. */
export const writtenLines = z.string().check(
  z.overwrite(unturned),
  z.overwrite((text) => seen(text).replace(/[\p{Zs}\u2800]+/gu, " ")),
  z.normalize("NFC"),
  z.trim(),
  wellFormed,
);
