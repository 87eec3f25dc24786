import { isolated } from "../text/isolated.ts";

const of = (name: string | undefined): string => (name ? ` ${isolated(name)}` : "");

export const indonesian = {
  said: {
    "cancel-appointment": (name: string | undefined) => `Janji${of(name)} sedang dibatalkan.`,
    "end-consultation": (name: string | undefined) => `Kunjungan${of(name)} sedang diselesaikan.`,
  },
  not: {
    "cancel-appointment": (name: string | undefined) => `Janji${of(name)} belum dibatalkan.`,
    "end-consultation": (name: string | undefined) => `Kunjungan${of(name)} belum diselesaikan.`,
  },
  sending: {
    "cancel-appointment": (name: string | undefined) => `Pembatalan janji${of(name)} sedang dikirim.`,
    "end-consultation": (name: string | undefined) => `Penyelesaian kunjungan${of(name)} sedang dikirim.`,
  },
  unsent: {
    "cancel-appointment": (name: string | undefined) => `Pembatalan janji${of(name)} belum terkirim.`,
    "end-consultation": (name: string | undefined) => `Penyelesaian kunjungan${of(name)} belum terkirim.`,
  },
  done: {
    "cancel-appointment": (name: string | undefined) => `Janji${of(name)} sudah dibatalkan.`,
    "end-consultation": (name: string | undefined) => `Kunjungan${of(name)} sudah diselesaikan.`,
  },
  undo: "Urungkan",
  seconds: (count: number) => `${count} detik`,
};
