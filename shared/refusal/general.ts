import type { Refused } from "./refused.ts";

/** What is refused about any route. */
export const generalRefusals = {
  "request.invalid": {
    status: 400,
    id: "Ada isian yang belum benar. Periksa lagi, lalu kirim ulang.",
    en: "Something is not filled in correctly. Please check and send again.",
  },
  "request.unauthenticated": { status: 401, id: "Silakan masuk dulu.", en: "Please sign in first." },
  "request.forbidden": { status: 403, id: "Akun Anda tidak punya hak untuk ini.", en: "Your account may not do this." },
  "request.unknown-route": { status: 404, id: "Halaman ini tidak ada.", en: "This page does not exist." },
  "request.key-reused": {
    status: 422,
    id: "Permintaan ini sudah pernah dikirim dengan isi lain. Silakan mulai lagi.",
    en: "This request was sent before with other contents. Please start again.",
  },
  "request.too-large": {
    status: 413,
    id: "Isian terlalu panjang. Ringkas dulu, lalu kirim ulang.",
    en: "What you wrote is too long. Please shorten it and send again.",
  },
  "request.too-many": {
    status: 429,
    id: "Terlalu sering dicoba. Tunggu sebentar, lalu coba lagi.",
    en: "Tried too often. Please wait a moment, then try again.",
  },
  "store.busy": {
    status: 503,
    id: "Sedang ramai sekali. Silakan coba lagi sebentar lagi.",
    en: "It is very busy right now. Please try again in a moment.",
  },
  "record.unreadable": {
    status: 500,
    id: "Maaf, data ini tidak bisa dibaca. Silakan hubungi puskesmas.",
    en: "Sorry, this record can't be read. Please contact the puskesmas.",
  },
} as const satisfies Record<string, Refused>;
