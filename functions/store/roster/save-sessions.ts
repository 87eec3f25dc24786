import { type SessionWrite, sessionOfWrite } from "../../../shared/roster/publish/bring-sessions.ts";
import { bringSession } from "../session/shape-pieces.ts";
import type { Item } from "../table/items.ts";
import { type Piece, transact } from "../table/transact.ts";
import { type VersionOf, whilePublishing } from "./month-heads.ts";

/**
 * Brings sessions to a version, all or none, as long as its month's head is as asked.
 * @param head that version is being published @default it is
 * @returns `done`; `changed`: one of them is not as it was read; `over`: the head is not so any more
 */
export const saveSessions = async (
  version: VersionOf,
  writes: readonly SessionWrite[],
  head: Piece<Item> = whilePublishing(version),
): Promise<"done" | "changed" | "over"> => {
  const sessions = Object.fromEntries(writes.map((write) => [sessionOfWrite(write), bringSession(write)]));
  const conflict = await transact<Record<string, unknown>>({ head, ...sessions });
  if (!conflict) return "done";
  return "head" in conflict ? "over" : "changed";
};
