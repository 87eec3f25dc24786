import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: (name: string) => `Anda masih bersama ${isolated(name)}`,
  lead: "Yang dijeda tetap paling depan di antrean. Yang diselesaikan langsung selesai, tidak bisa diurungkan.",
  pause: (name: string) => `Jeda ${isolated(name)}`,
  finish: (name: string) => `Selesaikan kunjungan ${isolated(name)}`,
  back: "Kembali",
  someone: "pasien lain",
};

export const pauseText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
