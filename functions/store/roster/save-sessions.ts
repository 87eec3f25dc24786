import { type SessionWrite, sessionOfWrite } from "../../../shared/roster/publish/bring-sessions.ts";
import { bringSession } from "../session/shape-pieces.ts";
import { transact } from "../table/transact.ts";
import { type VersionOf, whilePublishing } from "./month-heads.ts";

/**
 * Brings sessions to a version, all or none, while that version is being published.
 * @returns `done`; `changed`: one of them is not as it was read; `over`: this version is published, or taken over
 */
export const saveSessions = async (
  version: VersionOf,
  writes: readonly SessionWrite[],
): Promise<"done" | "changed" | "over"> => {
  const sessions = Object.fromEntries(writes.map((write) => [sessionOfWrite(write), bringSession(write)]));
  const conflict = await transact<Record<string, unknown>>({ head: whilePublishing(version), ...sessions });
  if (!conflict) return "done";
  return "head" in conflict ? "over" : "changed";
};
