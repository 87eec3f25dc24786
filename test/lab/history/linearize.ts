/** When something was asked and answered, on one clock. */
export type Interval = { asked: number; answered: number };

/** What the checker needs to know of a system that does one thing after the other. */
export type Model<State, Operation> = {
  initial: State;
  /** The states that `operation`, answered as it was, may lead to; none: it can't have been next. */
  step(state: State, operation: Operation): State[];
  /** Whether it changes nothing, whatever the state: such a one is never better put off. */
  isRead(operation: Operation): boolean;
  /** The states that it may pass to by itself, at any moment, without anybody having seen it. @default none */
  bySelf?(state: State): State[];
  /** The same text for equal states. */
  nameOf(state: State): string;
};

/** `undecided`: the search was given up. */
export type Verdict = "linearizable" | "wrong" | "undecided";

/** Which of those that may be next is tried first, and how much is tried before the search is given up. */
type Way = { first: keyof Interval; patience: number };

/**
 * Almost every history is decided by the first way within a few hundred tries. Where its guesses go wrong early it tries
 * without end, and the other way mostly finds an order at once; it is also more patient, so that little is left undecided.
 */
const ways: readonly Way[] = [
  { first: "asked", patience: 50_000 },
  { first: "answered", patience: 500_000 },
];

type Entry<Operation> = { operation: Operation; bit: bigint };

/** Wing & Gong's search with Lowe's memory of what was tried: the set of operations done, as bits, and the state they led to. */
const searchIn = <State, Operation extends Interval>(
  { first, patience }: Way,
  { initial, step, isRead, bySelf = () => [], nameOf }: Model<State, Operation>,
  operations: readonly Operation[],
  isEnd: (state: State) => boolean,
): Verdict => {
  const waiting: Entry<Operation>[] = operations
    .map((operation, index) => ({ operation, bit: 1n << BigInt(index) }))
    .toSorted((a, b) => a.operation.asked - b.operation.asked);
  const tried = new Set<string>();

  /** Whoever was asked after somebody else was answered can't be next. */
  const mayBeNext = (): Entry<Operation>[] => {
    let horizon = Number.POSITIVE_INFINITY;
    const late = waiting.findIndex(({ operation }) => {
      if (operation.asked > horizon) return true;
      horizon = Math.min(horizon, operation.answered);
      return false;
    });
    return waiting.slice(0, late < 0 ? undefined : late).toSorted((a, b) => a.operation[first] - b.operation[first]);
  };

  const isNew = (state: State, done: bigint): boolean => {
    const name = `${done.toString(36)} ${nameOf(state)}`;
    if (tried.has(name)) return false;
    tried.add(name);
    return true;
  };

  const changesBySelf = (state: State, done: bigint): boolean =>
    bySelf(state).some((after) => isNew(after, done) && search(after, done));

  const search = (state: State, done: bigint): boolean => {
    if (waiting.length === 0) return isEnd(state) || changesBySelf(state, done);
    if (tried.size > patience) return false;
    const candidates = mayBeNext();
    const read = candidates.find(({ operation }) => isRead(operation) && step(state, operation).length > 0);
    if (read) return next(read, state, done);
    if (changesBySelf(state, done)) return true;
    return candidates.some((entry) => !isRead(entry.operation) && next(entry, state, done));
  };

  const next = (entry: Entry<Operation>, state: State, done: bigint): boolean =>
    step(state, entry.operation).some((after) => {
      if (!isNew(after, done | entry.bit)) return false;
      const index = waiting.indexOf(entry);
      waiting.splice(index, 1);
      const found = search(after, done | entry.bit);
      waiting.splice(index, 0, entry);
      return found;
    });

  if (search(initial, 0n)) return "linearizable";
  return tried.size > patience ? "undecided" : "wrong";
};

/**
 * Looks for an order that keeps real time (an operation answered before another was asked comes before it) and obeys
 * the model, as Porcupine does.
 * @param isEnd whether a state may be the last one
 */
export const linearize = <State, Operation extends Interval>(
  model: Model<State, Operation>,
  operations: readonly Operation[],
  isEnd: (state: State) => boolean = () => true,
): Verdict => {
  for (const way of ways) {
    const verdict = searchIn(way, model, operations, isEnd);
    if (verdict !== "undecided") return verdict;
  }
  return "undecided";
};
