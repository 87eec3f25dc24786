import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  late: (minutes: number) => `terlambat sekitar ${minutes}\u00a0menit`,
  delayed: (minutes: number, clock: string, who = "Praktik") =>
    `${isolated(who)} terlambat sekitar ${minutes}\u00a0menit. Praktik mulai sekitar ${clock}.`,
  timeStays: (clock: string) => `Jam janji Anda tetap ${clock}, karena antrean bisa menyusul.`,
};

export const delayPartText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
