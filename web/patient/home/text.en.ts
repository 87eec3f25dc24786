import { isolated } from "../../text/isolated.ts";

export const english = {
  greeting: { morning: "Good morning", noon: "Good afternoon", afternoon: "Good afternoon", evening: "Good evening" },
  hello: (greeting: string, name: string) => `${greeting}, ${isolated(name)}`,
  lead: "Meet a puskesmas doctor on your phone, without queueing there.",
  book: "Make an appointment",
  clinics: "See every puskesmas",
  signIn: "Sign in with your phone number",
  others: (count: number) => (count === 1 ? "See 1 other visit" : `See ${count} other visits`),
  bookFor: "Make an appointment for",
  me: "Me",
  emergency: "An emergency? Call 119 or go to the nearest emergency room (UGD).",
  staff: "Puskesmas staff",
};
