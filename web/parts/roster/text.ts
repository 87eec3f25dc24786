import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  outposts: { pustu: "pustu", posyandu: "posyandu", mobile: "puskesmas keliling" },
};

export const rosterPartsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
