import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  clinics: (ids: string) => `Data puskesmas ini tidak bisa dibaca, jadi tidak ada dalam pilihan: ${ids}.`,
};

export const unreadClinicsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
