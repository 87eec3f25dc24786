import { catalogue } from "../text/catalogue.ts";
import { indonesian } from "./text.id.ts";

export const staffText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
