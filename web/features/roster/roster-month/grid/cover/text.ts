import { catalogue } from "../../../../../text/catalogue.ts";

const indonesian = {
  lacks: "kurang",
  halves: { a: "pagi", p: "siang" },
};

/** What is said of what a month offers: it comes with those rows. */
export const gridCoverText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
