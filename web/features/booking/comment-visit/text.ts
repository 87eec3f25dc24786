import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: (who: string) => `Catatan untuk dokter: ${who}`,
  open: "Catatan untuk dokter…",
  openOf: (who: string) => `Tulis catatan untuk dokter: ${who}`,
  change: "Ubah catatan…",
  changeOf: (who: string) => `Ubah catatan untuk dokter: ${who}`,
  label: "Catatan",
  hint: "Hanya petugas yang membacanya. Kosongkan untuk menghapus.",
  meanwhile: (text: string) => `Sekarang tertulis: “${isolated(text)}”. Yang Anda simpan menggantikannya.`,
  save: "Simpan catatan",
  no: "Biarkan",
};

export const commentText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
