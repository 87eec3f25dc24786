import { catalogue } from "../text/catalogue.ts";
import { indonesian } from "./text.id.ts";

/** What all forms say in the same words. */
export const formText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
