import { linkTo } from "../link-to.ts";

/** Where somebody asks their clinic for leave. */
export const toRequestLeave = linkTo("/petugas/cuti");
