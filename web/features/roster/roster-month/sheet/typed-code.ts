/** Codes that are whole, one cell each, and what is written of the next. */
export type Typed = { written: readonly string[]; pending: string };

/** The code that is meant by what is written of it: itself, or the only one that begins so; else it is taken as it is. */
export const codeMeant = (names: readonly string[], text: string): string => {
  const begun = names.filter((name) => name.startsWith(text));
  return begun.length === 1 && !names.includes(text) ? (begun[0] ?? text) : text;
};

/**
 * Takes one more sign of a code. What can mean only one code and is whole is written at once; where a sign begins
 * another code, what came before it is written.
 */
export const typeSign = (names: readonly string[], pending: string, sign: string): Typed => {
  const text = pending + sign.toUpperCase();
  const begun = names.filter((name) => name.startsWith(text));
  if (begun.length === 1 && begun[0] === text) return { written: [text], pending: "" };
  if (begun.length > 0 || pending === "") return { written: [], pending: text };
  const meant = codeMeant(names, pending);
  if (!names.includes(meant)) return { written: [], pending: text };
  const next = typeSign(names, "", sign);
  return { written: [meant, ...next.written], pending: next.pending };
};

const empties = /^[-–—.]*$/;

/** The codes in a text from elsewhere, `p + t`, each once; a dash is a free day. */
export const codesIn = (text: string): string[] => {
  const codes = text.toUpperCase().split(/[\s+,;/]+/);
  return [...new Set(codes.filter((code) => !empties.test(code)))];
};
