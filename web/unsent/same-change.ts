import type { CallRow } from "../api/call-row.ts";
import type { Change } from "./change.ts";

type Row = Pick<CallRow, "method" | "path">;

/** Whether a change is made by a contract, and about what these fields of its request name. */
export const isOf = ({ row, input }: Change, { method, path }: Row, about: object): boolean => {
  const asked = new Map(Object.entries(input));
  return (
    row.method === method &&
    row.path === path &&
    Object.entries(about).every(([name, value]) => asked.get(name) === value)
  );
};

/** Whether a change is the very same: whoever presses twice has decided once. */
export const isSame = (change: Change, contract: Row, input: object): boolean =>
  isOf(change, contract, {}) && JSON.stringify(change.input) === JSON.stringify(input);

/** What a request's path names: whatever else is said of it, it is about that. */
export const subjectOf = ({ path }: Row, input: object): object =>
  Object.fromEntries(Object.entries(input).filter(([name]) => path.includes(`{${name}}`)));
