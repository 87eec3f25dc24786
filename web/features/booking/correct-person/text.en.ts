import { isolated } from "../../../text/isolated.ts";

export const english = {
  open: "Correct details",
  title: "Correct the patient's details",
  name: "Full name",
  nameHint: "As on the KTP or the family card.",
  save: "Save the correction",
  close: "Leave it",
  other: "Somebody else, save",
  otherThan: (number: string) => `Not number ${number}, save`,
  former: (name: string, born: string, sex: string, until: string) =>
    `Was written ${isolated(name)}, ${sex.toLowerCase()}, born ${born}. Corrected ${until}.`,
};
