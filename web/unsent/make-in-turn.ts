import { throwBeside } from "../api/undone.ts";
import type { ChangeList } from "./create-change-list.ts";

type Send = (key: string) => Promise<void>;

/** Sends what was decided at once one after the other: mostly about one session, each would be in the way of the others. */
export const makeInTurn = (send: Send, { find }: Pick<ChangeList, "find">): Send => {
  let last: Promise<void> = Promise.resolve();
  return (key) => {
    if (!find(key)?.together) return send(key);
    last = last.then(() => send(key)).catch(throwBeside);
    return last;
  };
};
