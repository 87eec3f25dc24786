const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** `length` letters of `alphabet` that `digest` (base64url) stands for: always the same ones, spread evenly. */
export const lettersFrom = (digest: string, alphabet: string, length: number): string => {
  let value = [...digest].reduce((sum, letter) => sum * 64n + BigInt(base64url.indexOf(letter)), 0n);
  const base = BigInt(alphabet.length);
  return Array.from({ length }, () => {
    const letter = alphabet.charAt(Number(value % base));
    value /= base;
    return letter;
  }).join("");
};
