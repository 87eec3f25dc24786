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
