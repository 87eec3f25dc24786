import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  allDay: "Buka 24 jam",
  services: "Layanan",
  staff: "Yang bertugas",
  hours: "Jam konsultasi lewat ponsel",
  hoursThere: "Jam tatap muka",
  book: "Buat janji di sini",
  unknown: "Puskesmas ini tidak ada",
  profession: { doctor: "Dokter", dentist: "Dokter gigi", midwife: "Bidan" },
  closed: "Tutup",
  onlyThere: "Tatap muka saja",
};

export const clinicText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
