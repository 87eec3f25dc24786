import { linkTo } from "../link-to.ts";

/** Where one says which rules a clinic's rosters are held to. */
export const toRosterRules = linkTo("/petugas/ketentuan-jadwal");
