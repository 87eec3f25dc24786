import { isolated } from "../../text/isolated.ts";

export const indonesian = {
  title: "Daftar langsung",
  lead: "Pasien yang datang ke loket, masuk ke antrean yang sama.",
  name: "Nama lengkap",
  nameHint: "Seperti di KTP atau kartu keluarga",
  sex: "Jenis kelamin",
  female: "Perempuan",
  male: "Laki-laki",
  session: "Dokter dan jam",
  sessionOption: (name: string, clock: string, free: number) => `${isolated(name)}, ${clock} (sisa ${free})`,
  service: "Layanan",
  complaint: "Keluhan",
  complaintHint: "Dengan kata-kata pasien. Boleh kosong.",
  give: "Beri nomor antrean",
  close: "Batal",
  full: "Semua jam hari ini penuh atau ditutup. Tawarkan hari lain.",
  given: (name: string) => `Nomor antrean ${isolated(name)}`,
  print: "Cetak tiket",
  another: "Daftarkan pasien lain",
  alike: "Mungkin sudah ada di daftar hari ini:",
  alikeFacts: (born: string, number: number, clock: string, state: string) =>
    `lahir ${born} · No. ${number} · ${clock} · ${state}`,
  present: "Hadir",
  presentOf: (name: string) => `Catat hadir: ${isolated(name)}`,
};
