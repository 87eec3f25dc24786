import type { Contract, RequestInput, Response as ResponseTo } from "../../shared/api/contract.ts";
import { callRowOf } from "../api/call-row.ts";
import { newKey } from "../api/new-key.ts";
import type { Decision } from "./change.ts";
import { type ChangeList, hasEnded, type StandingChange, type Together } from "./create-change-list.ts";
import { isOf, isSame, subjectOf } from "./same-change.ts";

/** What a screen says besides of what it has decided. */
export type Extra<C extends Contract> = {
  /** The name of the person it is about, where the screen shows more than one. */
  about?: string;
  /** What stands for them on the device, where no name lies: the booking code. A page loaded anew knows it alone. */
  mark?: string;
  /**
   * It was sent in vain a moment ago, and does no harm if it comes twice: it goes at the next chance.
   * @default it goes at once
   */
  tried?: true;
  /** The key it was sent under before: then it may have arrived, and only under that one may it be sent again. @default a new one */
  key?: string;
  /** Whom it is about, by name, where nothing else stands for them: it is kept in this tab alone, under that name. */
  named?: string;
  /** What it was decided at once with: those are told of in one line, taken back in one, and sent one after the other. */
  together?: Together;
  /** Hears of the change once it is done. */
  done?: (value: ResponseTo<C>) => void;
};

type Keep = {
  /** Keeps a decision, and says under which key; none: the very same waits already, and was pressed twice. */
  keep: <C extends Contract>(
    decision: Decision<C>,
    input: RequestInput<C>,
    extra: Extra<C>,
    when: Pick<StandingChange, "status" | "dueAt">,
  ) => string | undefined;
  /** Whether a change was decided on this page. */
  isOwn: (key: string) => boolean;
  /** Tells whoever decided a change what it was answered. */
  tell: (key: string, value: unknown) => void;
};

/** Keeps what is decided on this page, for itself and for the pages after it. */
export const makeKeep = (whose: () => string, { list, add, drop, dropTold }: ChangeList): Keep => {
  const hopes = new Map<string, ((value: never) => void) | undefined>();
  const keep: Keep["keep"] = (
    { contract, words, doneIn, refusals, lasting },
    input,
    { named, about: name = named, mark = named, together, done, key: given },
    when,
  ) => {
    const key = given ?? newKey();
    // Under a key of its own it is another one, be it word for word the same: two people may be told apart by nothing that is written.
    const isTwice = (one: StandingChange): boolean =>
      given === undefined ? isSame(one, contract, input) : one.key === given;
    if (list().some((one) => !hasEnded(one) && isTwice(one))) return undefined;
    hopes.set(key, done);
    // What was told of an earlier one would be taken for this one's end.
    dropTold();
    // Decided anew about the same: why it was refused before is no news any more.
    const about = subjectOf(contract, input);
    for (const one of list()) if (one.status === "refused" && isOf(one, contract, about)) drop(one.key);
    const change = {
      row: callRowOf(contract),
      input,
      key,
      whose: whose(),
      ...(doneIn && { doneIn }),
      ...(named && { named }),
    };
    const deferred = when.status === "waiting" && !lasting && { deferred: true as const };
    add({ ...change, ...when, ...deferred, words: words(mark), say: () => words(name), refusals, together });
    return key;
  };
  return { keep, isOwn: (key) => hopes.has(key), tell: (key, value) => hopes.get(key)?.(value as never) };
};
