import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  open: "Umumkan terlambat…",
  change: "Ubah lamanya…",
  takeBack: "Tarik: tidak terlambat",
  said: (minutes: number, clock: string) => `Diumumkan: terlambat ${minutes}\u00a0menit, mulai sekitar ${clock}`,
  saidOver: (clock: string) => `Jam mulai yang diumumkan, ${clock}, sudah lewat`,
  title: (practitioner: string) => `Umumkan ${isolated(practitioner)} terlambat?`,
  hint: "Semua yang berjanji atau menunggu membacanya di ponsel. Yang di puskesmas membacanya di papan panggilan.",
  by: "Berapa lama dari jam mulai, dan mulai sekitar pukul berapa",
  minutes: (minutes: number, clock: string) => `${minutes}\u00a0menit · ${clock}`,
  yes: "Ya, umumkan",
  no: "Biarkan",
};

export const delayText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
