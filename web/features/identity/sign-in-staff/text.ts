import { catalogue } from "../../../text/catalogue.ts";
import { indonesian } from "./text.id.ts";

export const staffSignInText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
