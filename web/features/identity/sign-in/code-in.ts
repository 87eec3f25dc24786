import { codeDigits } from "../../../../shared/identity/code-digits.ts";

/** The digits of a code, alone in any writing or within the whole message that brought it; else undefined. */
export const codeIn = (written: string): string | undefined => {
  // NFKC: digits of full width are the plain ones.
  const plain = written.normalize("NFKC");
  const alone = plain.replace(/[\s.\p{Pd}\p{Cf}]/gu, "");
  const runs = /^\d+$/.test(alone) ? [alone] : (plain.match(/\d+/g) ?? []);
  const codes = new Set(runs.filter((run) => run.length === codeDigits));
  // Of two, nobody knows which one is meant: a wrong guess costs a try.
  return codes.size === 1 ? [...codes][0] : undefined;
};
