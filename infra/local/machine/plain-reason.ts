/** A failure that the person at the keyboard can mend: its message alone is shown, in one line that says what to do. */
export class PlainReason extends Error {
  override name = "PlainReason";
}
