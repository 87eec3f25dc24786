import { catalogue } from "../../text/catalogue.ts";

const indonesian = { ofDesk: "Catatan loket:" };

export const deskNoteText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
