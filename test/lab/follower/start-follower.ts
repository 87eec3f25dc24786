import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/table/client.ts";
import type { Happening } from "../history/session-event.ts";
import { patiently } from "../world/patiently.ts";
import { type Following, markKey, type Told } from "./told.ts";

/** A process that does what follows from a table's changes. */
export type Follower = {
  /** Waits until all that follows from what was done at a clinic has been done. */
  caughtUp(clinicId: string): Promise<void>;
  /** What it did about places of a clinic. */
  happenedAt(clinicId: string): Happening[];
  close(): void;
};

const program = fileURLToPath(new URL("follower-process.ts", import.meta.url));

/** Starts a follower of a table that speaks to a store by `environment`. */
export const startFollower = (following: Following, environment: Record<string, string>): Follower => {
  const done = new Map<string, Happening[]>();
  const waiting = new Map<string, { reached: (changes: number) => void; fail: (error: Error) => void }>();
  const child = fork(program, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.on("message", (told: Told) => {
    if ("mark" in told) return waiting.get(told.mark)?.reached(told.changes);
    const { clinicId, ...happening } = told.done;
    done.set(clinicId, [...(done.get(clinicId) ?? []), happening]);
  });
  child.on("exit", (code) => {
    for (const { fail } of waiting.values()) fail(new Error(`The follower ended with ${code}`));
  });
  child.send(following);
  let marks = 0;
  const changesUpToNow = async (clinicId: string): Promise<number> => {
    marks += 1;
    const mark = `${marks}`;
    const reached = new Promise<number>((reach, fail) => waiting.set(mark, { reached: reach, fail }));
    await patiently(() => client().send(new PutCommand({ TableName: tableName(), Item: markKey(clinicId, mark) })));
    const changes = await reached;
    waiting.delete(mark);
    return changes;
  };
  return {
    caughtUp: async (clinicId) => {
      // What it does itself comes in the stream after what it was about.
      let [before, changes] = [-1, await changesUpToNow(clinicId)];
      while (changes !== before) [before, changes] = [changes, await changesUpToNow(clinicId)];
    },
    happenedAt: (clinicId) => done.get(clinicId) ?? [],
    close: () => child.disconnect(),
  };
};
