import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";

const indonesian = {
  title: "Tukar jadwal",
  myMonth: "Pilih dari jadwal saya",
  lead: "Buka Jadwal saya, lalu pilih jadwal yang ingin Anda tukar atau berikan.",
  unreadableAt: (clinics: string) =>
    `Sebagian jadwal ${isolated(clinics)} tidak bisa dibaca, jadi daftar ini bisa kurang. Tanyakan kepada puskesmas.`,
  yours: "Jadwal Anda",
  way: "Apa yang Anda inginkan?",
  ways: { swap: "Tukar dengan rekan", give: "Berikan kepada rekan" },
  choose: "Pilih",
  colleague: "Rekan",
  inReturn: "Jadwal rekan",
  noChoices: "Belum ada jadwal rekan yang bisa Anda jalankan sebagai gantinya.",
  marked: (shift: string) => `${shift} – perhatikan`,
  alreadyAsked: "Jadwal ini sudah ada dalam permintaan lain. Tunggu jawabannya, atau tarik dulu.",
  askedBeside: (code: string) =>
    `${code} hari itu ada dalam permintaan lain; satu permintaan sehari. Tunggu jawabannya, atau tarik dulu.`,
  toRequest: "Lihat permintaannya",
  youGetInstead: (shift: string) => `Sebagai gantinya Anda bertugas ${shift}.`,
  takers: (count: number) =>
    count > 0
      ? `${count} rekan bisa mengambil. Anda tidak mendapat jadwal pengganti.`
      : "Belum ada rekan yang bisa mengambil. Anda tetap bisa menawarkannya.",
  send: { swap: "Kirim permintaan tukar", give: "Tawarkan kepada rekan" },
  sent: "Permintaan terkirim. Jadwal Anda tetap sampai disetujui penyusun jadwal.",
  lists: {
    toAnswer: "Menunggu jawaban Anda",
    toTake: "Bisa Anda ambil",
    own: "Permintaan Anda",
    others: "Juga menyangkut Anda",
  },
  noneToAnswer: "Tidak ada rekan yang menunggu jawaban Anda.",
  noneToTake: "Tidak ada jadwal yang bisa Anda ambil.",
  noOwn: "Anda belum meminta tukar jadwal.",
  acts: { agree: "Setuju", decline: "Tolak", take: "Ambil", withdraw: "Tarik", takeBack: "Tarik persetujuan" },
  actOn: (act: string, what: string) => `${act}: ${isolated(what)}`,
  afterApproval: "Menjadi jadwal Anda setelah disetujui penyusun jadwal.",
  unfit: "Tidak bisa Anda setujui: melanggar aturan, atau salah satu bertugas di tempat lain.",
  atOnce: "Langsung menjadi jadwal Anda.",
  sureToAgree: "Setuju bertukar jadwal?",
  sureToTake: "Ambil jadwal ini?",
  youGet: "Anda bertugas",
  youGive: "Anda tidak lagi bertugas",
  warnedAnew: "Peringatannya berubah sejak Anda membacanya. Baca lagi, lalu putuskan.",
  warnedNoMore: "Peringatan yang Anda baca tadi tidak berlaku lagi.",
  beyond: "Perhatikan jadwal Anda:",
  notYet: "Belum",
  done: {
    agree: "Anda setuju. Sekarang menunggu penyusun jadwal.",
    decline: "Anda menolak. Rekan Anda melihatnya di sini.",
    take: "Anda mengambil jadwal ini. Sekarang menunggu penyusun jadwal.",
    takenAtOnce: "Jadwal ini sekarang jadwal Anda.",
    withdraw: "Permintaan Anda sudah ditarik.",
    takeBack: "Persetujuan Anda sudah ditarik.",
  },
};

export const swapsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
