import { catalogue } from "../../../../text/catalogue.ts";

const indonesian = {
  codes: "Arti kode",
  leave: "cuti",
  halfDay: "setengah hari cuti",
  away: "tidak masuk",
  halfAway: "setengah hari tidak masuk",
  draft: "belum terbit",
  ramadan: (hours: string) => `Ramadan: ${hours}`,
};

/** What stands on a printed month beside its table. */
export const paperText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
