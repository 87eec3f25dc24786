import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";
import type { Words } from "../../../unsent/change.ts";

const indonesian = {
  left: (count: number) => `${count} kunjungan belum diputuskan hasilnya.`,
  toOutcomes: "Catat hasilnya",
  inside: "Orang ini sudah dipanggil masuk.",
  settled: (outcome: string) => `Petugas lain sudah mencatat: ${outcome.toLowerCase()}.`,
  otherwise: "Petugas lain sudah mencatat hasilnya.",
  together: (count: number): Words => ({
    said: `${count} hasil akan dicatat.`,
    not: `${count} hasil belum tercatat.`,
    sending: `${count} hasil sedang dikirim.`,
    unsent: `${count} hasil belum terkirim.`,
    done: `${count} hasil sudah tercatat.`,
  }),
  words: (who: string | undefined, outcome: string): Words => {
    const about = `${who ? isolated(who) : "Kunjungan ini"}: ${outcome.toLowerCase()}`;
    return {
      said: `${about}. Akan dicatat.`,
      not: `${about} belum tercatat.`,
      sending: `${about}. Sedang dikirim.`,
      unsent: `${about}. Belum terkirim.`,
      done: `${about}. Sudah tercatat.`,
    };
  },
};

export const settleText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
