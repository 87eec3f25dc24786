import { rosterText } from "../text.ts";
import { publishText } from "./text.ts";

/** That some of a month waits to be published, and what publishes it; nothing where nothing does. */
export const waitingWords = (waits: { cells: number; codes: number } | undefined): string => {
  if (!waits || waits.cells + waits.codes === 0) return "";
  return publishText().waiting(waits.cells, waits.codes, rosterText().publishButton);
};
