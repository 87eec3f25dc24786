import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Tukar jadwal",
  myMonth: "Pilih dari jadwal saya",
  lead: "Buka Jadwal saya, lalu pilih jadwal yang ingin Anda tukar atau berikan.",
  ask: (shift: string) => `Jadwal Anda: ${shift}`,
  inReturn: "Ditukar dengan",
  inReturnHint: "Hanya jadwal yang boleh Anda jalankan. Yang melebihi anjuran ditandai.",
  give: (count: number) =>
    count > 0 ? `Berikan saja (${count} rekan bisa mengambil)` : "Berikan saja (belum ada rekan yang bisa)",
  warned: (shift: string) => `${shift}: melebihi anjuran jam atau istirahat`,
  send: "Kirim permintaan",
  sent: "Permintaan terkirim. Jadwal Anda tetap sampai disetujui penyusun jadwal.",
  toAnswer: "Menunggu jawaban Anda",
  noneToAnswer: "Tidak ada rekan yang menunggu jawaban Anda.",
  agree: "Setuju",
  agreeTo: (what: string) => `Setuju: ${isolated(what)}`,
  decline: "Tolak",
  declineOf: (what: string) => `Tolak: ${isolated(what)}`,
  toTake: "Bisa Anda ambil",
  noneToTake: "Tidak ada jadwal yang bisa Anda ambil.",
  take: "Ambil",
  takeOf: (what: string) => `Ambil: ${isolated(what)}`,
  afterApproval: "Menjadi jadwal Anda setelah disetujui penyusun jadwal.",
  atOnce: "Langsung menjadi jadwal Anda.",
  own: "Permintaan Anda",
  noOwn: "Anda belum meminta tukar jadwal.",
  others: "Juga menyangkut Anda",
  withdraw: "Tarik",
  withdrawOf: (what: string) => `Tarik: ${isolated(what)}`,
};

export const swapsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
