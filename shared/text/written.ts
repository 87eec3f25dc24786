import * as z from "zod/mini";

/** Text without halves of letters (lone surrogates): a store that keeps UTF-8 can't keep those. */
export const wellFormed = z.refine<string>((text) => !/\p{Surrogate}/u.test(text));

/** The signs of the scripts of India and Southeast Asia that take a letter's vowel away: Unicode's class 9 (`ccc=9`). */
const virama = String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed]`;

/** Arabic letters that don't reach out to the next one: parting them from it changes nothing that is seen. */
const parted = String.raw`[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779]`;
const arabic = String.raw`(?=\p{L})\p{Script=Arabic}`;

/**
 * Where a joiner (U+200D) or non-joiner (U+200C) has a work to do that is seen: after a sign that takes the vowel away,
 * and between two Arabic letters that would join (RFC 5892, A.1 and A.2; Unicode's UAX #31 asks a letter after it too).
 */
const working = new RegExp(
  String.raw`(${virama})(?:\u200d|\u200c(?=\p{L}))|((?!${parted})${arabic}\p{M}*)\u200c(?=(?![\u0621\u0674])${arabic})`,
  "gu",
);

/** A line without the joiners that its script is written with: one that is left over works nowhere, and hides. */
const withoutJoiners = (line: string): string => line.replace(working, "$1$2");

/** What comes along unseen when a text is copied: marks of direction, as messengers set them, and signs of no width. */
const copied = /[\p{Bidi_Control}\u00ad\u200b\u2060\ufeff]/gu;

/** A line as it was copied, without what came along; what broke it in its old place parts its words. */
export const withoutCopied = (line: string): string => line.replace(copied, "").replace(/[\t\n\r\u2028\u2029]+/g, " ");

/**
 * What makes two lines that look alike differ, or one look empty: signs that no one sees (of them Unicode calls some
 * letters, and the braille blank a symbol), and marks stacked higher on a letter than any script has them.
 */
const hidden = /[\p{Cc}\p{Cf}\p{DI}\u2028\u2029\u2800]|\p{M}{5}/u;

/** Whether a line of text holds what no one sees, or marks that cover the lines around it. */
export const hasHidden = (line: string): boolean => hidden.test(withoutJoiners(line));

/** One line of text as it is kept: one way to write each letter, no spaces around it and single ones in it. */
export const writtenLine = z.string().check(
  z.overwrite(withoutCopied),
  z.normalize("NFC"),
  z.trim(),
  z.refine((text) => !hasHidden(text)),
  z.overwrite((text) => text.replace(/\p{Zs}+/gu, " ")),
  wellFormed,
);
