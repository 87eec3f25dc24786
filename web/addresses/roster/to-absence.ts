import { linkTo } from "../link-to.ts";

/** Where somebody is marked away, or a clinic is closed: who, and on which days, the address may say. */
export const toAbsence = linkTo("/petugas/tidak-masuk", ["siapa", "dari", "sampai", "mulai", "berakhir"]);
