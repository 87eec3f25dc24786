import { catalogue } from "../text/catalogue.ts";

const indonesian = {
  loading: "Sedang dimuat",
  offline: "Belum ada jaringan. Halaman ini dimuat begitu jaringan kembali.",
  stale: (clock: string) => `Belum ada jaringan. Terakhir diperbarui ${clock}.`,
  failed: "Belum berhasil dimuat.",
  again: "Coba lagi",
  left: (count: number) => `Sisa ${count} huruf.`,
  over: (count: number) => `Terlalu panjang ${count} huruf.`,
  close: "Tutup",
};

export const uiText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
