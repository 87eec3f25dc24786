import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/table/client.ts";
import type { Happening } from "../history/session-event.ts";
import { patiently } from "../world/patiently.ts";
import { markKey, type Told } from "./told.ts";

/** Whoever does what follows from a table's changes. */
export type Follower = {
  /** Waits until all that follows from what was done at a clinic has been done. */
  caughtUp(clinicId: string): Promise<void>;
  /** What it did about places of a clinic. */
  happenedAt(clinicId: string): Happening[];
  close(): void;
};

/** What is heard of a follower: what it tells, or that it is no more. */
export type Heard = { told(told: Told): void; ended(why: Error): void };

/** A follower, wherever it works, by what is heard of it. */
export const followerHeard = (close: () => void): { follower: Follower; heard: Heard } => {
  const done = new Map<string, Happening[]>();
  const waiting = new Map<string, { reached: (changes: number) => void; fail: (error: Error) => void }>();
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
    follower: {
      caughtUp: async (clinicId) => {
        // What it does itself comes in the stream after what it was about.
        let [before, changes] = [-1, await changesUpToNow(clinicId)];
        while (changes !== before) [before, changes] = [changes, await changesUpToNow(clinicId)];
      },
      happenedAt: (clinicId) => done.get(clinicId) ?? [],
      close,
    },
    heard: {
      told: (told) => {
        if ("mark" in told) return waiting.get(told.mark)?.reached(told.changes);
        const { clinicId, ...happening } = told.done;
        done.set(clinicId, [...(done.get(clinicId) ?? []), happening]);
      },
      ended: (why) => {
        for (const { fail } of waiting.values()) fail(why);
      },
    },
  };
};
