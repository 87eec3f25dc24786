import { catalogue } from "./catalogue.ts";
import { indonesian } from "./shell-text.id.ts";

export const shellText = catalogue(indonesian, async () => (await import("./shell-text.en.ts")).english);
