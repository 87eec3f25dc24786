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
export const withoutJoiners = (line: string): string => line.replace(working, "$1$2");
