import * as z from "zod/mini";
import { lettersFrom } from "../request/letters-from.ts";

/** Letters and digits that neither look nor sound alike: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const bookingCodeAlphabet = "34679ACDEFGHJKMNPQRTWXY";

const length = 6;

/** What a booking code looks like, also as a part of what names one. */
export const bookingCodePattern = `[${bookingCodeAlphabet}]{${length}}`;

/** Six characters a person can read aloud; looked up within one clinic's day. */
export const BookingCode = z.string().check(z.regex(new RegExp(`^${bookingCodePattern}$`)));
export type BookingCode = z.infer<typeof BookingCode>;

/** The code that a request's id gives: a repeat of the request arrives at the same appointment. */
export const bookingCodeFrom = (requestId: string): BookingCode => lettersFrom(requestId, bookingCodeAlphabet, length);

/** The code as people read it: `K7M 4QX`. */
export const spokenCode = (code: BookingCode): string => `${code.slice(0, 3)} ${code.slice(3)}`;
