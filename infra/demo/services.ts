import type { Practitioner } from "../../shared/people/practitioner.ts";
import type { Service, ServiceId } from "../../shared/place/service.ts";

/**
 * What can be asked for by teleconsultation, by klaster of Integrasi Layanan Primer
 * (KMK HK.01.07/MENKES/2015/2023; the catalogue of UPTD Puskesmas Tanjung Pinang, Kota Jambi, 2026).
 * Names that could shame someone are said discreetly: TB is "long cough", mental health is "counselling".
 */
export const services: Service[] = [
  {
    id: "ibu-hamil",
    name: { id: "Ibu hamil dan nifas", en: "Pregnancy and after birth" },
    purpose: {
      id: "Keluhan selama hamil, setelah melahirkan, atau saat menyusui.",
      en: "Complaints while pregnant, after giving birth, or while breastfeeding.",
    },
    cluster: 2,
  },
  {
    id: "anak",
    name: { id: "Bayi dan anak", en: "Babies and children" },
    purpose: {
      id: "Anak demam, batuk, diare, susah makan, atau jadwal imunisasi.",
      en: "Fever, cough, diarrhoea, eating problems, or vaccination dates.",
    },
    cluster: 2,
  },
  {
    id: "umum",
    name: { id: "Dokter umum", en: "General doctor" },
    purpose: {
      id: "Demam, batuk, pusing, sakit perut, gatal, atau keluhan lain.",
      en: "Fever, cough, headache, stomach ache, itching, or anything else.",
    },
    cluster: 3,
  },
  {
    id: "kronis",
    name: { id: "Darah tinggi dan kencing manis", en: "Blood pressure and diabetes" },
    purpose: {
      id: "Kontrol rutin, hasil tensi atau gula darah, dan obat yang habis.",
      en: "Regular check, blood pressure or sugar results, and medicine that ran out.",
    },
    cluster: 3,
  },
  {
    id: "kb",
    name: { id: "Keluarga berencana (KB)", en: "Family planning" },
    purpose: {
      id: "Memilih atau mengganti KB, jadwal suntik, dan efek sampingnya.",
      en: "Choosing or changing a method, injection dates, and side effects.",
    },
    cluster: 3,
  },
  {
    id: "konseling",
    name: { id: "Konseling", en: "Counselling" },
    purpose: {
      id: "Susah tidur, cemas, sedih berkepanjangan, atau ingin bercerita.",
      en: "Poor sleep, worry, lasting sadness, or a need to talk.",
    },
    cluster: 3,
  },
  {
    id: "batuk-lama",
    name: { id: "Batuk lama", en: "Long cough" },
    purpose: {
      id: "Batuk dua minggu atau lebih, atau kontrol minum obat.",
      en: "A cough of two weeks or more, or a check on your treatment.",
    },
    cluster: 4,
  },
  {
    id: "gigi",
    name: { id: "Gigi dan mulut", en: "Teeth and mouth" },
    purpose: {
      id: "Sakit gigi, gusi bengkak, sariawan, atau gigi anak.",
      en: "Toothache, swollen gums, mouth sores, or a child's teeth.",
    },
    cluster: 5,
  },
];

/** Who may give which service. */
export const servicesOf: Record<Practitioner["profession"], ServiceId[]> = {
  doctor: ["umum", "kronis", "konseling", "batuk-lama", "anak"],
  dentist: ["gigi"],
  midwife: ["ibu-hamil", "kb", "anak"],
};
