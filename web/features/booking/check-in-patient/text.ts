import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";
import type { Words } from "../../../unsent/change.ts";

const who = (name: string | undefined, number: string): string =>
  name ? `${isolated(name)} (nomor ${number})` : `Nomor ${number}`;

const indonesian = {
  words: (name: string | undefined, number: string): Words => ({
    said: `${who(name, number)} akan dicatat hadir.`,
    not: `${who(name, number)} belum dicatat hadir.`,
    sending: `${who(name, number)} hadir: sedang dikirim.`,
    unsent: `${who(name, number)} hadir: belum terkirim, menunggu jaringan.`,
    done: `${who(name, number)} sudah dicatat hadir.`,
  }),
  back: (name: string | undefined, number: string): Words => ({
    said: `${who(name, number)} kembali ke antrean.`,
    not: `${who(name, number)} belum kembali ke antrean.`,
    sending: `${who(name, number)} kembali ke antrean: sedang dikirim.`,
    unsent: `${who(name, number)} kembali ke antrean: belum terkirim, menunggu jaringan.`,
    done: `${who(name, number)} sudah kembali ke antrean.`,
  }),
  here: "Hadir, belum terkirim",
  backHere: "Kembali ke antrean, belum terkirim",
};

export const checkInText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
