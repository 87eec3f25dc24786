/** A failure that the person at the keyboard can mend: its message alone is shown, in one line that says what to do. */
export class PlainReason extends Error {
  override name = "PlainReason";
}

const fullDisk = /ENOSPC|EDQUOT|no space left|disk is full/i;

/** What to show of whatever went wrong: one line where a person can mend it, else all there is to know. */
export const toldOf = (error: unknown): string => {
  const all = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (fullDisk.test(all)) return "The disk is full: free some space and start again; nothing that was saved is lost.";
  return error instanceof PlainReason ? error.message : all;
};
