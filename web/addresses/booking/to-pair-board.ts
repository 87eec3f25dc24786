import { linkTo } from "../link-to.ts";

/** Where the desk has its clinic's boards show the code at the door. */
export const toPairBoard = linkTo("/petugas/kode-pintu");
