import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  ask: "Minta ditelepon",
  asking: "Sedang dikirim",
};

export const askForCallText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
