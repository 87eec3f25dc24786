import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";
import type { Words } from "../../../unsent/change.ts";

const ofWhom = (name: string | undefined): string => (name ? isolated(name) : "Pasien");

const indonesian = {
  open: "Dahulukan…",
  openOf: (who: string) => `Dahulukan: ${who}`,
  change: "Ubah alasan…",
  changeOf: (who: string) => `Ubah alasan: ${who}`,
  takeBack: "Cabut prioritas",
  takeBackOf: (who: string) => `Cabut prioritas: ${who}`,
  title: (who: string) => `Dahulukan ${who}?`,
  level: "Seberapa mendesak",
  levels: { emergency: "Gawat: dipanggil berikutnya", precedence: "Didahulukan: giliran lebih awal" },
  reason: "Alasan",
  note: "Apa yang terlihat",
  noteHint: "Hanya petugas yang membacanya.",
  noteEmpty: "Tulis apa yang terlihat.",
  yes: { emergency: "Ya, gawat", precedence: "Ya, dahulukan" },
  save: "Simpan alasan",
  lower: "Ya, tidak gawat lagi",
  unsent: "Belum terkirim. Ini dikirim lagi sendiri begitu ada jaringan.",
  again: "Kirim lagi",
  no: "Biarkan",
  close: "Tutup",
  words: (name: string | undefined): Words => ({
    said: `${ofWhom(name)} tidak didahulukan lagi.`,
    not: `${ofWhom(name)} masih didahulukan.`,
    sending: `${ofWhom(name)} tidak didahulukan lagi: sedang dikirim.`,
    unsent: `${ofWhom(name)} tidak didahulukan lagi: belum terkirim.`,
    done: `${ofWhom(name)} tidak didahulukan lagi.`,
  }),
};

export const prioritizeText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
