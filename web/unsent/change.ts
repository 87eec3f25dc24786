import type { Contract } from "../../shared/api/contract.ts";
import type { RefusalCode, RefusalDetails } from "../../shared/refusal/refusal.ts";
import type { Instant } from "../../shared/time/instant.ts";
import type { CallRow } from "../api/call-row.ts";
import { type Kept, kept } from "../storage/kept.ts";

/** What is said of a change as it stands: decided, refused, on its way, not sent, done. */
export type Words = Readonly<Record<"said" | "not" | "sending" | "unsent" | "done", string>>;

/** What somebody decides with a use case, and all that its later sending needs to know of it. */
export type Decision<C extends Contract = Contract> = {
  contract: C;
  /** What is said of it, of whom: by name only on the page that decided it, for on the device lies nobody's name. */
  words: (about: string | undefined) => Words;
  /**
   * Where the visit that is answered has to stand: else somebody decided otherwise meanwhile, and nothing was done.
   * @default anywhere
   */
  doneIn?: readonly string[];
  /** What a refusal of it is called on the page that decided it, be it by what goes with it. @default as the API says it */
  refusals?: () => Partial<Record<RefusalCode, string | ((details: RefusalDetails) => string)>>;
  /** Whether a refusal stays until it is closed, although the change could be taken back. @default it is told once */
  lasting?: true;
};

/** Something decided on this device that has not been answered yet, or was refused and not been told of. */
export type Change = {
  row: CallRow;
  input: object;
  /** The same at each try: it is done once, however often it is sent. */
  key: string;
  /** The account that decided it. */
  whose: string;
  words: Words;
  /** Until then it can be taken back. */
  dueAt: Instant;
  doneIn?: readonly string[];
  /** Whom it is about, by name: what says so lies in this tab alone, as what is filled in does. */
  named?: string;
  /** It was decided in front of what it changes, and not for later: a refusal of it is told once. */
  deferred?: true;
  /** It was sent by a page that may have gone before the answer came. */
  sent?: true;
  /** Why it was refused: nothing more becomes of it. */
  refused?: string;
};

const isChange = (value: unknown): boolean => {
  const { row, input, key, whose, words, dueAt } = Object(value) as Partial<Change>;
  return (
    [key, whose, row?.path, words?.said].every((one) => typeof one === "string") &&
    typeof input === "object" &&
    Number.isFinite(dueAt)
  );
};

const areChanges = (value: unknown): boolean => Array.isArray(value) && value.every(isChange);

const onDevice = kept<Change[]>("put-off", areChanges);
const inTab = kept<Change[]>("put-off-named", areChanges, "tab");

/**
 * What waits on this device, for whoever decided it: a killed browser sends it when it is opened again, but for what names
 * somebody, which ends with its tab. It has the name it had while it was for cancelling and ending alone: what lies there
 * in that shape is dropped.
 */
export const keptChanges: Kept<Change[]> = {
  read: () => {
    const [there, here] = [onDevice.read(), inTab.read()];
    return here ? [...(there ?? []), ...here] : there;
  },
  write: (changes) => {
    onDevice.write(changes.filter(({ named }) => !named));
    inTab.write(changes.filter(({ named }) => named));
  },
  drop: () => {
    onDevice.drop();
    inTab.drop();
  },
};
