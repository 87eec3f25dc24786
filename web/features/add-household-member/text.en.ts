import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  selfTitle: "What is your name?",
  selfLead: "So that the doctor knows whom they meet.",
  memberTitle: "Who joins?",
  memberLead: "One phone number may serve a whole family.",
  name: "Full name",
  nameHint: "As on the KTP or the family card.",
  birth: "Date of birth",
  day: "Day",
  month: "Month",
  year: "Year",
  sex: "Sex",
  female: "Female",
  male: "Male",
  relation: "What they are to you",
  relations: { spouse: "Husband or wife", child: "Child", parent: "Parent", other: "Other" },
  save: "Save",
  saving: "Saving",
  problem: {
    name: "Write a name of at least two letters.",
    birth: "This date is not complete. For example: 17, August, 1985.",
    sex: "Choose one.",
    relation: "Choose one.",
  },
  unsent: "No network yet. What you filled in is still here; save again.",
};
