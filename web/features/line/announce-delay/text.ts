import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  open: "Umumkan terlambat…",
  change: "Ubah lamanya…",
  takeBack: "Tarik: tidak terlambat",
  said: (minutes: number, clock: string) => `Diumumkan: terlambat ${minutes}\u00a0menit, mulai sekitar ${clock}`,
  title: (practitioner: string) => `Umumkan ${isolated(practitioner)} terlambat?`,
  hint: "Semua yang menunggu membacanya di ponsel dan di papan panggilan.",
  by: "Berapa lama dari jam mulai",
  minutes: (minutes: number) => `${minutes}\u00a0menit`,
  yes: "Ya, umumkan",
  no: "Biarkan",
};

export const delayText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
