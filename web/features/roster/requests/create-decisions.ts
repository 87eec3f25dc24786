import { type Accessor, createMemo, createRoot, getOwner, onCleanup } from "solid-js";
import type { Decision } from "./create-decision.ts";

type Made<T, D> = { request: Accessor<T>; decision: D };

/**
 * The decisions on the requests of a list. Each outlives its card, which goes to another list, or from all of them, once
 * its request is answered: what became of the decision is said there too.
 */
export const createDecisions = <T extends { id: string }, D extends Decision>(
  all: Accessor<readonly T[] | undefined>,
  decisionOn: (request: Accessor<T>) => D,
) => {
  const owner = getOwner();
  const made = new Map<string, Made<T, D>>();
  const ends: (() => void)[] = [];
  onCleanup(() => {
    for (const end of ends) end();
  });
  const make = (first: T): Made<T, D> =>
    createRoot((end) => {
      ends.push(end);
      const request = createMemo<T>((before) => all()?.find(({ id }) => id === first.id) ?? before, first);
      return { request, decision: decisionOn(request) };
    }, owner);
  const on = (request: T): D => {
    const known = made.get(request.id) ?? make(request);
    made.set(request.id, known);
    return known.decision;
  };
  /** Those whose request is in the list no more. */
  const gone = createMemo(() => {
    const told = all();
    return told ? [...made.values()].filter(({ request }) => !told.some(({ id }) => id === request().id)) : [];
  });
  return { on, gone };
};
