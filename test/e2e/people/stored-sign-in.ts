import { signedInBy } from "../../../web/session/token-claims.ts";
import type { Tokens } from "./sign-in.ts";

/** Where the patient's app, and the staff's, keep who is signed in (`web/storage/kept.ts`). */
const keys = { people: "jumpa.session", staff: "jumpa.petugas.session" };

/** What a device keeps of a sign-in, and under which name. */
export const storedSignIn = (tokens: Tokens): { name: string; value: string } => ({
  name: keys[signedInBy(tokens.idToken).pool],
  value: JSON.stringify({ v: 2, value: tokens }),
});

/** What can be read there of a patient's; as text, since it runs in the page. */
export const readSignIn = `localStorage.getItem("${keys.people}")`;

/** The sign-in in a text that was read there. */
export const signInStored = (text: string): Tokens => (JSON.parse(text) as { value: Tokens }).value;
