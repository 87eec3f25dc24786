import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { RuleBreak } from "../../../../shared/roster/rules/rule-break.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";

/** What a request is to whoever looks: asked of them, there to be taken, asked by them, or else about them. */
export type Part = Exclude<keyof ResponseOf<"list-own-swaps">, "today" | "unreadable">;

/** One request in a list; what is asked of somebody, or could be taken, says what it breaks for them, and whether it fits. */
export type Row = Swap & { breaks?: readonly RuleBreak[]; digest?: string; fits?: boolean };

/** The lists as they are shown. */
export type Rows = Readonly<Record<Part, readonly Row[]>>;

export const parts = ["toAnswer", "toTake", "own", "others"] as const satisfies readonly Part[];

export const noRows: Rows = { toAnswer: [], toTake: [], own: [], others: [] };

/**
 * The lists as they are told, but a request stays in the list in which somebody answered it for as long as nobody knows
 * whether that arrived: it is sent again from there.
 */
export const rowsShown = (told: Rows, before: Rows, isUnderWay: (row: Row, part: Part) => boolean): Rows => {
  const held = new Map(
    parts.flatMap((part) => before[part].filter((row) => isUnderWay(row, part)).map(({ id }) => [id, part] as const)),
  );
  const shownIn = (part: Part): readonly Row[] => {
    const here = told[part].filter(({ id }) => (held.get(id) ?? part) === part);
    const gone = before[part].filter(({ id }) => held.get(id) === part && !here.some((row) => row.id === id));
    return [...gone, ...here];
  };
  return { toAnswer: shownIn("toAnswer"), toTake: shownIn("toTake"), own: shownIn("own"), others: shownIn("others") };
};
