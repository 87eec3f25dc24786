import { catalogue } from "../text/catalogue.ts";

const indonesian = {
  title: "Jumpa untuk kader",
  lead: "Tempat kerja kader sedang disiapkan. Untuk membantu warga membuat janji, buka Jumpa di ponsel mereka.",
  toPatient: "Buka Jumpa untuk warga",
};

export const kaderText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
