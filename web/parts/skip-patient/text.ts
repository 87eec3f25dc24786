import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";
import type { Words } from "../../unsent/change.ts";

const ofWhom = (name: string | undefined): string => (name ? isolated(name) : "Pasien");

const indonesian = {
  notThere: "Tidak di tempat",
  beingSkipped: "sedang dilewati",
  notThereOf: (who: string) => `Tidak di tempat: ${who}`,
  words: (name: string | undefined): Words => ({
    said: `${ofWhom(name)} dilewati: tidak di tempat.`,
    not: `${ofWhom(name)} belum dilewati.`,
    sending: `${ofWhom(name)} dilewati: sedang dikirim.`,
    unsent: `${ofWhom(name)} dilewati: belum terkirim.`,
    done: `${ofWhom(name)} sudah dilewati.`,
  }),
};

export const skipText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
