import { createHash } from "node:crypto";

/** A request's id as the product makes them, the same for the same names. */
export const requestIdFrom = (...names: (string | number)[]): string =>
  createHash("sha256").update(names.join("\n")).digest("base64url").slice(0, 22);

/** A number in letters, since a clinic's name has no digits: 0 is `a`, 26 is `ba`. */
export const letters = (value: number): string =>
  (value >= 26 ? letters(Math.floor(value / 26)) : "") + String.fromCharCode(97 + (value % 26));
