import { catalogue } from "../../../text/catalogue.ts";

const indonesian = {
  title: "Tawarkan jadwal kosong",
  lead: "Hanya petugas yang boleh dan bisa yang melihatnya.",
  date: "Tanggal",
  code: "Jadwal",
  chooseDate: "Pilih tanggal dulu",
  noCodes: "Jadwal bulan itu belum terbit.",
  choose: "Pilih jadwal",
  approval: "Siapa yang mendapat",
  approvals: { no: "Yang pertama mengambil", yes: "Setelah saya setujui" },
  send: "Tawarkan",
  sent: "Jadwal sudah ditawarkan.",
  another: "Tawarkan jadwal lain",
  back: "Ke permintaan",
};

export const offerText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
