import type { Tokens } from "./sign-in.ts";

/** Where a device keeps who is signed in (`web/storage/kept.ts`). */
export const signInKey = "jumpa.session";

/** What is written there. */
export const storedSignIn = (tokens: Tokens): string => JSON.stringify({ v: 2, value: tokens });

/** What can be read there. */
export const signInStored = (text: string): Tokens => (JSON.parse(text) as { value: Tokens }).value;
