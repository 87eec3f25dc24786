import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import { codeDigits } from "../../shared/identity/code-digits.ts";
import { codeLife } from "../../shared/identity/phone-codes.ts";
import { minute } from "../../shared/time/instant.ts";

/** Six digits, each as likely as the next. */
export const newCode = (): string =>
  randomInt(10 ** codeDigits)
    .toString()
    .padStart(codeDigits, "0");

/** Trying all million codes against a proof takes hours at this cost; a code lives minutes. */
const cost = { N: 4096, r: 8, p: 1 };
const keyLength = 32;

const keyOf = (code: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(code, salt, keyLength, cost, (failure, key) => (failure ? reject(failure) : resolve(key)));
  });

/**
 * What is kept of a code, `<expiry>.<salt>.<key>`: enough to check an answer, useless to learn the code. Cognito
 * carries it from one attempt to the next (`challengeMetadata`), because a retry sees no private parameters.
 */
export const sealCode = async (code: string, expiresAt: number): Promise<string> => {
  const salt = randomBytes(16).toString("base64url");
  const key = await keyOf(code, salt);
  return `${expiresAt}.${salt}.${key.toString("base64url")}`;
};

/** When a sealed code stops opening the door. */
export const sealExpiry = (seal: string): number => Number(seal.split(".")[0]);

/** Whether `answer` is the sealed code and still in time, compared in constant time. */
export const opensSeal = async (seal: string, answer: string, now: number): Promise<boolean> => {
  const [expiresAt, salt = "", key = ""] = seal.split(".");
  const expected = Buffer.from(key, "base64url");
  const given = await keyOf(answer, salt);
  const matches = expected.length === given.length && timingSafeEqual(expected, given);
  return matches && now < Number(expiresAt);
};

/** The SMS that carries a sign-in code: one GSM-7 segment, the code first, for people who read slowly. */
export const codeText = (code: string): string =>
  `${code} adalah kode masuk Jumpa Anda. Berlaku ${codeLife / minute} menit. Jangan beri tahu siapa pun, termasuk petugas.`;
