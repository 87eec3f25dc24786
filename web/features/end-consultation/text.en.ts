import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  end: "Finish",
  title: (name) => `Finish the consultation with ${name}?`,
  lead: "The room closes for you and the patient. It can't be opened again.",
  confirm: "Yes, finish",
  back: "Go on talking",
  failed: "Not done yet. Check the network, then try again.",
};
