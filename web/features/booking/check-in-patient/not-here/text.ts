import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";
import type { Words } from "../../../../unsent/change.ts";

const ofWhom = (name: string | undefined): string => (name ? isolated(name) : "Pasien");

const indonesian = {
  notHere: "Salah catat, belum hadir",
  notHereOf: (who: string) => `Salah catat, belum hadir: ${who}`,
  words: (name: string | undefined): Words => ({
    said: `${ofWhom(name)} dicatat belum hadir. Kunjungannya kembali seperti janjinya.`,
    not: `${ofWhom(name)} masih tercatat hadir.`,
    sending: `${ofWhom(name)} belum hadir: sedang dikirim.`,
    unsent: `${ofWhom(name)} belum hadir: belum terkirim, menunggu jaringan.`,
    done: `${ofWhom(name)} sudah dicatat belum hadir.`,
  }),
  refused: {
    "appointment.changed": "Antrean sudah berubah. Lihat lagi daftarnya.",
    "appointment.final": "Kunjungannya sudah selesai atau dibatalkan.",
    "appointment.in-consultation": "Ia sedang dilayani.",
  },
};

export const notHereText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
