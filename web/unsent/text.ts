import { catalogue } from "../text/catalogue.ts";

const indonesian = {
  undo: "Urungkan",
  seconds: (count: number) => `${count} detik`,
};

export const unsentText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
