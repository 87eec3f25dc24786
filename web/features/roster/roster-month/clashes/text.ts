import { catalogue } from "../../../../text/catalogue.ts";
import { isolated } from "../../../../text/isolated.ts";

const indonesian = {
  clash: (date: string, name: string, mine: string, theirs: string) =>
    `${date}, ${isolated(name)}: di sini ${mine}, disimpan orang lain ${theirs}.`,
  keepMine: (mine: string) => `Tetap ${mine}`,
  takeTheirs: (theirs: string) => `Pakai ${theirs}`,
};

/** What is said of cells that two have written: it comes once there is one. */
export const clashText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
