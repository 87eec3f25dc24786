import { linkTo } from "../link-to.ts";

/** Where the desk says how the visits ended that were left as their session ended. */
export const toOutcomes = linkTo("/petugas/hasil");
