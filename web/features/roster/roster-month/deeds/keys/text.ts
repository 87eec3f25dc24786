import { catalogue } from "../../../../../text/catalogue.ts";

const indonesian = {
  write: "Tulis kode, lalu ke kanan",
  add: "Tambah kode lain di hari yang sama",
  empty: "Kosongkan",
  lock: "Kunci atau buka kunci",
  extend: "Pilih beberapa sel",
  swap: "Tukar dengan sel di sebelahnya",
  column: "Pilih satu kolom",
  row: "Pilih satu baris",
  all: "Pilih semua",
  clipboard: "Salin, potong, tempel",
  fillDown: "Isi ke bawah",
  fillRight: "Isi ke kanan",
  save: "Simpan sekarang",
};

/** What keys do in the grid: it comes with what is done with a whole month. */
export const keyText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
