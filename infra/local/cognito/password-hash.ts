import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

const keyOf = (password: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, 32, (failure, key) => (failure ? reject(failure) : resolve(key)));
  });

/** What is kept of a password: `<salt>.<key>`. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16).toString("base64url");
  return `${salt}.${(await keyOf(password, salt)).toString("base64url")}`;
};

export const isPassword = async (password: string, hash: string): Promise<boolean> => {
  const [salt = "", key = ""] = hash.split(".");
  const expected = Buffer.from(key, "base64url");
  const given = await keyOf(password, salt);
  return expected.length === given.length && timingSafeEqual(expected, given);
};
