import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: (who: string) => `Note to the doctor: ${who}`,
  open: "Note to the doctor…",
  openOf: (who: string) => `Write a note to the doctor: ${who}`,
  change: "Change the note…",
  changeOf: (who: string) => `Change the note to the doctor: ${who}`,
  label: "Note",
  hint: "Only staff read it. Leave it empty to delete it.",
  meanwhile: (text: string) => `What stands now: “${isolated(text)}”. What you save takes its place.`,
  save: "Save the note",
  no: "Leave it",
};
