import { second } from "../../../../shared/time/instant.ts";
import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";
import type { Words } from "../../../unsent/change.ts";
import { undoTime } from "../../../unsent/undo-time.ts";

/** Of whom, where the screen shows more than one. */
const of = (name: string | undefined): string => (name ? ` ${isolated(name)}` : "");

const indonesian = {
  end: (name: string) => `Selesaikan kunjungan ${isolated(name)}`,
  title: (name: string) => `Selesaikan kunjungan ${isolated(name)}?`,
  lead: `Ruang ditutup untuk Anda dan pasien. Setelah itu, selama ${undoTime / second} detik masih bisa diurungkan.`,
  titleNotMet: (name: string) => `Kembalikan ${isolated(name)} ke antrean?`,
  leadNotMet:
    "Anda dan pasien belum bertemu di ruang ini, jadi kunjungan belum bisa diselesaikan. Pasien kembali menunggu.",
  confirm: "Ya, selesai",
  confirmNotMet: "Ya, kembalikan",
  back: "Lanjut konsultasi",
  stay: "Tetap di ruang",
  words: (name: string | undefined): Words => ({
    said: `Kunjungan${of(name)} sedang diselesaikan.`,
    not: `Kunjungan${of(name)} belum diselesaikan.`,
    sending: `Penyelesaian kunjungan${of(name)} sedang dikirim.`,
    unsent: `Penyelesaian kunjungan${of(name)} belum terkirim.`,
    done: `Kunjungan${of(name)} sudah diselesaikan.`,
  }),
};

export const endText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
