import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  end: (name) => `Finish the visit of ${name}`,
  title: (name) => `Finish the visit of ${name}?`,
  lead: "The room closes for you and the patient. For 10 seconds this can be taken back.",
  confirm: "Yes, finish",
  back: "Go on talking",
  failed: "Not done yet. Check the network, then try again.",
};
