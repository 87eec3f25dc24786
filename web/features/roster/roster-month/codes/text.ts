import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";

const indonesian = {
  codesFor: (date: string, name: string) => `Kode untuk ${date}, ${isolated(name)}`,
  apply: "Pakai",
  cancel: "Batal",
};

/** What the list of codes says: it comes with it, after the month. */
export const codesText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
