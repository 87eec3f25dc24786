import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  swap: (name: string, shift: string, inReturn: string) => `${isolated(name)}: ${shift}, ditukar dengan ${inReturn}`,
  give: (name: string, shift: string) => `${isolated(name)} memberikan ${shift}`,
  open: (shift: string) => `Jadwal kosong: ${shift}`,
  of: (name: string, shift: string) => `${isolated(name)}, ${shift}`,
  former: {
    colleague: (name: string) => `${isolated(name)} menarik persetujuannya.`,
    scheduler: (name: string) => `Penyusun jadwal menolak ${isolated(name)}.`,
  },
  said: (words: string) => `Pesan: ${isolated(words)}`,
  voids: "Tukar jadwal ini batal bila terbit:",
  states: {
    open: "Menunggu jawaban rekan",
    agreed: (name: string) => `${isolated(name)} setuju. Menunggu penyusun jadwal.`,
    approved: (name: string) => `Disetujui. ${isolated(name)} yang bertugas.`,
    swapped: "Disetujui. Jadwal keduanya sudah ditukar.",
    colleague: "Ditolak rekan",
    scheduler: "Ditolak penyusun jadwal",
    withdrawn: "Ditarik",
    takenBack: "Rekan menarik persetujuannya",
    changed: "Tidak berlaku, karena jadwalnya sekarang lain. Berlaku lagi bila jadwalnya kembali.",
    replaced: "Tidak berlaku lagi, karena jadwalnya sudah berubah",
    lapsed: "Lewat waktunya",
  },
};

export const swapText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
