import { catalogue } from "../../../text/catalogue.ts";
import { isolated } from "../../../text/isolated.ts";
import type { Words } from "../../../unsent/change.ts";

/** Of whom, where the screen shows more than one. */
const of = (name: string | undefined): string => (name ? ` ${isolated(name)}` : "");

const indonesian = {
  cancel: "Batalkan janji",
  question: "Batalkan janji ini?",
  goesToOthers: "Jamnya lalu bisa dipakai orang lain.",
  voids: "Nomor dan kodenya lalu tidak berlaku lagi.",
  confirm: "Ya, batalkan",
  keep: "Tidak, biarkan",
  words: (name: string | undefined): Words => ({
    said: `Janji${of(name)} sedang dibatalkan.`,
    not: `Janji${of(name)} belum dibatalkan.`,
    sending: `Pembatalan janji${of(name)} sedang dikirim.`,
    unsent: `Pembatalan janji${of(name)} belum terkirim.`,
    done: `Janji${of(name)} sudah dibatalkan.`,
  }),
};

export const cancelText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
