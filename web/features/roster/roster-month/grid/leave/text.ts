import { catalogue } from "../../../../../text/catalogue.ts";

const indonesian = {
  leave: {
    day: "cuti",
    a: "cuti sebelum tengah hari",
    p: "cuti sesudah tengah hari",
  },
  away: {
    day: "tidak masuk",
    a: "tidak masuk sebelum tengah hari",
    p: "tidak masuk sesudah tengah hari",
  },
};

/** What is said of who has off: it comes after the month. */
export const gridLeaveText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
