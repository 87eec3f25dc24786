import { isolated } from "../../text/isolated.ts";
import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: "Register a walk-in",
  lead: "A patient at the desk, into the same line.",
  name: "Full name",
  nameHint: "As on the ID or family card",
  sex: "Sex",
  female: "Female",
  male: "Male",
  session: "Doctor and time",
  sessionOption: (name, clock, free) => `${isolated(name)}, ${clock} (${free} left)`,
  service: "Service",
  complaint: "Complaint",
  complaintHint: "In the patient's words. May be empty.",
  give: "Give a queue number",
  close: "Close",
  full: "Every session today is full or closed. Offer another day.",
  given: (name) => `Queue number of ${isolated(name)}`,
  print: "Print ticket",
  another: "Register another patient",
  alike: "Perhaps on today's list already:",
  alikeFacts: (born, number, clock, state) => `born ${born} · No. ${number} · ${clock} · ${state}`,
  present: "Here",
  presentOf: (name) => `Note that ${isolated(name)} is here`,
};
