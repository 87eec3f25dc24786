import { kept } from "../storage/kept.ts";

const secretBytes = 16;

const isSecret = (value: unknown): boolean => typeof value === "string" && /^[\w-]{22,64}$/.test(value);

/** It outlives every sign-out: the device stays one its people signed in from before. */
const secret = kept<string>("device-secret", isSecret);

const newSecret = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(secretBytes))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** This device's own secret, made at its first use. It opens nothing: it only tells the device from a stranger's. */
export const deviceSecret = (): string => {
  const known = secret.read();
  if (known !== undefined) return known;
  const made = newSecret();
  secret.write(made);
  return made;
};
