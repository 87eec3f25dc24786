import { linkTo } from "../link-to.ts";

/** Where a person finds what is known of them. */
export const toMe = linkTo("/saya");
