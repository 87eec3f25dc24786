import { linkTo } from "../link-to.ts";

/** Where somebody is marked away or back, or a clinic is closed: who, and on which days, the address may say; or who is back, and from when. */
export const toAbsence = linkTo("/petugas/tidak-masuk", ["siapa", "dari", "sampai", "mulai", "berakhir", "masuk"]);
