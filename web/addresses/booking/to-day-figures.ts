import { linkTo } from "../link-to.ts";

/** Where whoever leads a clinic sees its day in figures. */
export const toDayFigures = linkTo("/petugas/angka-hari", ["tanggal"]);
