/** The SMS that carries a sign-in code: one GSM-7 segment, the code first, for people who read slowly. */
export const codeText = (code: string): string =>
  `${code} adalah kode masuk Jumpa Anda. Berlaku 5 menit. Jangan beri tahu siapa pun, termasuk petugas.`;
