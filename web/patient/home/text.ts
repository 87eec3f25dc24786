import { catalogue } from "../../text/catalogue.ts";
import { isolated } from "../../text/isolated.ts";

const indonesian = {
  greeting: { morning: "Selamat pagi", noon: "Selamat siang", afternoon: "Selamat sore", evening: "Selamat malam" },
  hello: (greeting: string, name: string) => `${greeting}, ${isolated(name)}`,
  lead: "Bertemu dokter puskesmas lewat ponsel Anda, tanpa antre di tempat.",
  book: "Buat janji baru",
  clinics: "Lihat semua puskesmas",
  signIn: "Masuk dengan nomor ponsel",
  others: (count: number) => `Lihat ${count} kunjungan lain`,
  bookFor: "Buat janji untuk",
  me: "Saya",
  emergency: "Gawat darurat? Telepon 119 atau datang ke UGD terdekat.",
  staff: "Petugas puskesmas",
};

export const homeText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
