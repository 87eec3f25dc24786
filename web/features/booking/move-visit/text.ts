import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  who: (name: string, born: string) => `${isolated(name)}, lahir ${born}`,
  ownTime: {
    kept: (time: string) => `Sekarang: ${time}. Jam ini tetap miliknya sampai jam baru didapat.`,
    closed: (time: string) => `Jadwalnya berubah: ${time}.`,
    over: (time: string) => `Jam sebelumnya: ${time}, sudah lewat.`,
  },
  clinic: "Puskesmas",
  move: (time: string) => `Pindahkan ke ${time}`,
  moving: "Sedang dipindahkan",
  gone: "Janji ini sudah tidak ada di hari itu. Mungkin sudah dipindah atau dibatalkan.",
  cannot: "Janji ini tidak bisa dipindah lagi.",
  done: "Janji sudah dipindah",
  tell: (name: string) => `Sampaikan kepada ${isolated(name)}:`,
  number: (number: string) => `Nomor baru ${number}`,
  met: { "in-person": "tatap muka", video: "lewat ponsel" },
  stays: "tetap hadir",
  comesAgain: "datang lagi ke loket",
  code: (code: string) => `kode tetap ${code}`,
  toDesk: "Ke loket",
  toCalls: "Ke daftar telepon",
  toOutcomes: "Ke hasil kunjungan",
};

export const moveVisitText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
