import type { Patient } from "../../../shared/people/patient.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import { addDays } from "../../../shared/time/local-date.ts";
import type { Random } from "../../harness/random.ts";

/** Words of invented people's names, the commonest first. */
const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

const women = wordsOf(`
  Siti Nur Sri Dewi Ratna Neneng Eka Yuliana Rina Lilis Wulan Mardiana Fitriani Suhaeni Iis Entin Juhaeriyah Rukmini
  Aisyah Fatimah Khodijah Zahra Nabila Salsabila Hikmatul Uswatun Mutiara Citra Intan Puspita Anggraeni Kartika Melati
  Yuyun Tuti Titin Cucu Imas Enok Icih Ikah Sutihat Rohaniah Maesaroh Sumiyati Suryati Kusmiati Herlina Sulastri Endah
  Widya Retno Pratiwi Yanti Susilawati Nengsih Hanifah Qonita Azkia Kirana Shakila Farida Lutfiyah Badriyah Masitoh
  Juwariyah Kulsum Halimatus Sadiyah Romlah Saodah Sukaesih Tarmini Kasmirah Jubaedah Munawaroh Umayah Rt Tubagus
  Veronica Christina Maria Yohana Agnes Theresia Debora Lestari Ningrum Astuti Handayani Permatasari Oktaviani Febriyanti
`);

const men = wordsOf(`
  Muhammad Ahmad Abdul Asep Dede Agus Rizki Hendra Deni Ujang Iwan Yayan Suhendi Mulyadi Jaenudin Syarifudin Wawan Oman
  Cecep Encep Dadang Endang Maman Rohman Rahmat Hidayat Fauzan Ridwan Ilham Fajar Bayu Dimas Galih Rangga Yoga Arif
  Taufik Hasanudin Sobari Sanusi Marjuki Junaedi Kurniawan Setiawan Gunawan Hermawan Nugraha Pratama Saputra Wijaya
  Purnama Firdaus Zaenal Abidin Arifin Mustofa Sapri Sarmin Kasdi Jamhari Marhasan Suparman Suherman Tarmizi Usman
  Yahya Zulkifli Khoirul Anwar Ikhwan Chaerul Saepul Bahri Badru Tamam Qomarudin Jazuli Ghozali Furqon Thohir Syafii
  Wahyudin Warsito Widodo Tri Bambang Joko Slamet Sugeng Hartono Sutrisno Yulianto Prasetyo Nababan Simanjuntak Hasibuan
  Siregar Tampubolon Gultom Sihombing Manurung Daulay Lubis Harahap Permana Ramdani Maulana Akbar Alfarizi Rafasya
`);

/** Of a list whose first words are the commonest, as a nation's names are. */
const commonOf = (words: readonly string[], random: Random): string =>
  words[Math.floor(words.length * random.next() ** 1.7)] ?? "";

const syllables = wordsOf("ba cu da fi ga ha i ja ka la ma na o pa ri sa ta u wa ya ni ru di mu su ki la jo bu re");

/** One of the many words that few people are named by. */
const rareOf = (random: Random): string => {
  const word = Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join("");
  return word.charAt(0).toUpperCase() + word.slice(1) + random.pick(["", "", "h", "n", "ti", "din"]);
};

const nameOf = (words: readonly string[], random: Random): string => {
  const share = random.next();
  const count = share < 0.18 ? 1 : share < 0.72 ? 2 : 3;
  return [
    ...new Set(Array.from({ length: count }, () => (random.chance(0.07) ? rareOf(random) : commonOf(words, random)))),
  ].join(" ");
};

const idOf = (random: Random): string =>
  patientIdFrom(Array.from({ length: 22 }, () => random.pick([..."ABCDEFGHabcdefgh0123456789"])).join(""));

/** So many people as a large clinic knows, each invented. */
export const inventedPeople = (count: number, random: Random): Patient[] =>
  Array.from({ length: count }, () => {
    const sex = random.next() < 0.55 ? "female" : "male";
    return {
      id: idOf(random),
      name: nameOf(sex === "female" ? women : men, random),
      birthDate: addDays("2026-11-20", -Math.floor(random.next() * 85 * 365.25)),
      sex,
    };
  });
