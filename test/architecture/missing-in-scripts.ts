/** What Chrome 90 has no word for, and since which version it would. */
export const missingInScripts: Record<string, RegExp> = {
  // Not what is spread from a call, since a short name may be any word.
  "Array.at (92)": /(?<!\.\.)\.at\(/,
  "Array.toSorted, toReversed, toSpliced (110)": /\.to(Sorted|Reversed|Spliced)\(/,
  "Array.with (110)": /\.with\(/,
  "Array.findLast (97)": /\.findLast(Index)?\(/,
  "Object.hasOwn (93)": /Object\.hasOwn\(/,
  "groupBy (117)": /\.groupBy\(/,
  "structuredClone (98)": /structuredClone\(/,
  "AbortSignal.timeout, any (103, 116)": /AbortSignal\.(timeout|any)\(/,
  "Array.fromAsync (121)": /\.fromAsync\(/,
  "helpers of iterators (122)":
    /\.(values|keys|entries)\(\)\s*\.(map|filter|some|every|find|flatMap|reduce|forEach|take|drop|toArray)\(/,
  "Set.union and its like (122)":
    /\.(union|intersection|difference|symmetricDifference|is(Sub|Super)setOf|isDisjointFrom)\(/,
  "Promise.withResolvers, try (119, 128)": /withResolvers\(|Promise\.try\(/,
  "URL.canParse (120)": /URL\.(canParse|parse)\(/,
  "String.isWellFormed (111)": /\.(is|to)WellFormed\(/,
  "crypto.randomUUID (92)": /randomUUID\(/,
  "static blocks (94)": /\bstatic\s*\{/,
  "popover (114)": /showPopover/,
  "looking behind in a pattern (Safari 16.4)": /\(\?<[=!]/,
  "properties of several signs at once in a pattern (112)": /\\[pP]\{(RGI_|Basic_Emoji|Emoji_Keycap)/,
  "scripts that Unicode 13 had not yet in a pattern (94)":
    /(Script|sc|Script_Extensions|scx)=(Kawi|Nag_Mundari|Toto|Vithkuqi|Tangsa|Cypro_Minoan|Old_Uyghur)/,
};
