import { linearize, type Model } from "./linearize.ts";
import type { Operation } from "./operation.ts";

/** An effect, or an event, of which it is not known whether it happened; a refusal that is not known is nothing. */
const forgotten = (operation: Operation, answered: number): Operation[] => {
  if (operation.kind === "event") return [{ ...operation, sure: false, answered }];
  return operation.kind === "effect" ? [{ ...operation, answer: undefined, left: undefined, answered }] : [];
};

/** What was known at `moment`: what was asked later is not there, what was not answered yet may still happen. */
const until = (operations: readonly Operation[], moment: number): Operation[] =>
  operations
    .filter(({ asked }) => asked <= moment)
    .flatMap((one) => (one.answered <= moment ? [one] : forgotten(one, Number.POSITIVE_INFINITY)));

/** The first moment at which a history was wrong: from then on it stays so. */
const firstWrongMoment = (operations: readonly Operation[], isWrong: (some: Operation[]) => boolean): number => {
  const moments = operations.map(({ answered }) => answered).toSorted((a, b) => a - b);
  let [low, high] = [0, moments.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isWrong(until(operations, moments[middle] ?? 0))) high = middle;
    else low = middle + 1;
  }
  return moments[low] ?? 0;
};

/**
 * The part of a wrong history that is wrong by itself: what was known when it first was wrong, without all that it is
 * wrong without. An effect is left out only if the rest stays wrong whether or not it happened: what remains proves
 * the fault.
 * @returns `undefined` where the history is right
 */
export const smallestWrong = <State>(
  model: Model<State, Operation>,
  operations: readonly Operation[],
): Operation[] | undefined => {
  const isWrong = (some: readonly Operation[]): boolean => linearize(model, some) === "wrong";
  if (!isWrong(operations)) return undefined;
  const first = until(operations, firstWrongMoment(operations, isWrong));
  const needed = new Set(first);
  const doubtful: Operation[] = [];
  for (const one of first) {
    needed.delete(one);
    const doubt = forgotten(one, one.answered);
    if (isWrong([...needed, ...doubtful, ...doubt])) doubtful.push(...doubt);
    else needed.add(one);
  }
  return [...needed].toSorted((a, b) => a.asked - b.asked);
};
