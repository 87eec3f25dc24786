import { catalogue } from "../../text/catalogue.ts";

export const indonesian = {
  title: "Daftar langsung",
  lead: "Pasien yang datang ke loket, masuk ke antrean yang sama.",
  name: "Nama lengkap",
  nameHint: "Seperti di KTP atau kartu keluarga",
  nameProblem: "Tulis nama, paling sedikit 2 huruf.",
  birthDate: "Tanggal lahir",
  birthProblem: "Pilih tanggal lahir yang sudah lewat.",
  sex: "Jenis kelamin",
  female: "Perempuan",
  male: "Laki-laki",
  sexProblem: "Pilih jenis kelamin.",
  session: "Dokter dan jam",
  sessionOption: (name: string, clock: string, free: number) => `${name}, ${clock} (sisa ${free})`,
  service: "Layanan",
  complaint: "Keluhan",
  complaintHint: "Dengan kata-kata pasien. Boleh kosong.",
  give: "Beri nomor antrean",
  close: "Batal",
  full: "Semua jam hari ini penuh atau ditutup. Tawarkan hari lain.",
  failed: "Belum terkirim. Periksa jaringan, lalu tekan lagi: nomornya tidak akan ganda.",
  given: (name: string) => `Nomor antrean ${name}`,
  print: "Cetak tiket",
  another: "Daftarkan pasien lain",
};

export const walkInText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
