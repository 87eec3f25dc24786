import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Papan panggilan",
  lead: "Pilih puskesmas tempat layar ini dipasang.",
};

export const chooseBoardText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
