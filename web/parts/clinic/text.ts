import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  choice: "Anda bertugas di",
};

export const clinicPartText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
