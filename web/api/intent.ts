import { newKey } from "./new-key.ts";

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);

/**
 * A text's fingerprint of 64 bits: tells the same text again without keeping it. (The browser's own digests exist only
 * on secure addresses, and a puskesmas may try the product on its own network.)
 */
export const digest = (text: string): string => {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = mix(one, code);
    two = Math.imul(two ^ code, 0x5f356495) ^ (one >>> 15);
    one ^= two >>> 13;
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
};

/** What somebody wants, told again by its fingerprint alone, and the key it is sent under. */
export type Intent = { digest: string; key: string };

/**
 * The intent of a request: the same body keeps its key, so that whoever sends it again, after silence or a reload,
 * gets the first answer; another body is another intent. What was written is not kept.
 */
export const intentOf = (request: unknown, known: Intent | undefined, make: () => string = newKey): Intent => {
  const body = JSON.stringify(request);
  if (known && known.digest === digest(known.key + body)) return known;
  const key = make();
  return { digest: digest(key + body), key };
};
