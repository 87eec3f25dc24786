import type { Practitioner } from "../../shared/people/practitioner.ts";

/** Invented as all here: the one dentist of two neighbouring puskesmas, so that a day at both can be tried. */
export const sharedDentist = {
  practitioner: { id: "laras-wulandari", name: "drg. Laras Wulandari", profession: "dentist" } satisfies Practitioner,
  clinicIds: ["3604-kibin", "3604-carenang"],
  username: "laras.wulandari",
} as const;

/** The one who practises round the clock, so that a call can be tried at any hour; her sign-in is in `staff-users.ts`. */
export const nightDoctor = {
  clinicId: "3604-anyar",
  practitionerId: "ratu-dewi-lestari-anyar",
  username: "ratu.anyar",
} as const;

/** Invented people, by the puskesmas they practise at; any likeness to a real one is chance. */
const namesAt = {
  kramatwatu: ["dr. Hasanudin", "dr. Ratu Fitriani", "drg. Intan Permatasari"],
  waringinkurung: ["dr. Tubagus Iman Firdaus", "Bidan Juhaeriah"],
  bojonegara: ["dr. Maya Anggraeni", "drg. Rizal Fadillah", "Bidan Sutihat"],
  "pulo-ampel": ["dr. Fathurrohman", "Bidan Nur Asiah"],
  ciruas: ["dr. Entin Suhartini", "dr. Bayu Prasetyo", "Bidan Lilis Karlina"],
  kragilan: ["dr. Syarifudin", "drg. Dian Puspita", "Bidan Mulyanah"],
  pontang: ["dr. Aulia Rahmani", "Bidan Hasunah"],
  tirtayasa: ["dr. Ahmad Junaedi", "drg. Wulan Sari", "Bidan Rohaniyah"],
  tanara: ["dr. Nawawi Hidayat", "Bidan Siti Maesaroh"],
  cikande: ["dr. Rahmawati", "drg. Yusuf Maulana", "Bidan Siti Marhamah"],
  kibin: ["dr. Gilang Ramadhan", "Bidan Eneng Suryani"],
  carenang: ["dr. Ratna Komalasari", "Bidan Uswatun Hasanah"],
  binuang: ["dr. Mochamad Iqbal", "drg. Fitri Handayani", "Bidan Mursinah"],
  petir: ["dr. Dede Kurniawan", "dr. Yayah Rokayah", "Bidan Sumiati"],
  "tunjung-teja": ["dr. Hilman Saputra", "Bidan Ikah Atikah"],
  baros: ["dr. Nurul Azizah", "drg. Hendra Gunawan", "Bidan Oom Komariah"],
  cikeusal: ["dr. Asep Saepudin", "Bidan Neneng Hayati"],
  pamarayan: ["dr. Ida Farida", "drg. Ade Irawan", "Bidan Tuti Alawiyah"],
  kopo: ["dr. Cecep Mulyana", "Bidan Euis Rohaeti"],
  jawilan: ["dr. Lutfi Hakim", "drg. Nabila Zahra", "Bidan Kokom Komala"],
  ciomas: ["dr. Elis Nurhasanah", "Bidan Mimin Mintarsih"],
  pabuaran: ["dr. Tubagus Ridwan", "drg. Sarah Amelia", "Bidan Aah Aisyah"],
  padarincang: ["dr. Wawan Setiawan", "Bidan Yoyoh Rohayati"],
  anyar: ["dr. Ratu Dewi Lestari", "dr. Irfan Maulana", "drg. Melati Kusuma"],
  cinangka: ["dr. Agus Salim", "Bidan Dedeh Kurniasih"],
  mancak: ["dr. Linda Oktaviani", "Bidan Marwah"],
  gunungsari: ["dr. Ujang Suhendar", "drg. Putri Ayuningtyas", "Bidan Saodah"],
  bandung: ["dr. Hendrik Sanjaya", "Bidan Cucu Sumarni"],
  "lebak-wangi": ["dr. Maman Abdurahman", "Bidan Salamah"],
  nyompok: ["dr. Fuji Astuti", "Bidan Ita Rosita"],
  pematang: ["dr. Rosyid Ridho", "Bidan Nani Mulyani"],
} as const;
export type ClinicSlug = keyof typeof namesAt;

const professionOf: Record<string, Practitioner["profession"]> = {
  "dr.": "doctor",
  "drg.": "dentist",
  Bidan: "midwife",
};

/**
 * `dr. Ratu Dewi Lestari` of Anyar → `ratu-dewi-lestari-anyar`: so nobody invented has another's id. Nothing reads the place
 * off it again.
 */
const practitionerOf = (name: string, slug: ClinicSlug): Practitioner => {
  const [title = "", ...rest] = name.split(" ");
  const profession = professionOf[title];
  if (!profession) throw new Error(`${name} bears no title we know`);
  return { id: [...rest, slug].join("-").toLowerCase(), name, profession };
};

/** Who practises at a puskesmas, doctors first, and last who comes from another. */
export const practitionersAt = (slug: ClinicSlug): Practitioner[] => {
  const own = namesAt[slug].map((name) => practitionerOf(name, slug));
  return sharedDentist.clinicIds.some((id) => id === `3604-${slug}`) ? [...own, sharedDentist.practitioner] : own;
};
