import { isolated } from "../../text/isolated.ts";
import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  greeting: { morning: "Good morning", noon: "Good afternoon", afternoon: "Good afternoon", evening: "Good evening" },
  hello: (greeting, name) => `${greeting}, ${isolated(name)}`,
  lead: "Meet a puskesmas doctor on your phone, without queueing there.",
  book: "Make an appointment",
  clinics: "See every puskesmas",
  signIn: "Sign in with your phone number",
  bookFor: "Make an appointment for",
  me: "Me",
  emergency: "An emergency? Call 119 or go to the nearest emergency room (UGD).",
  staff: "Puskesmas staff",
};
