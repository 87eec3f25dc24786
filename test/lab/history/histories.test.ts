import { afterAll, beforeAll, expect, test } from "vitest";
import { takePart } from "../clients/take-part.ts";
import { followTable } from "../follower/follow-table.ts";
import { followerHeard } from "../follower/follower.ts";
import { type LabEngine, startLabEngine } from "../world/lab-engine.ts";
import { useLabTable } from "../world/lab-table.ts";
import { playHistories, type Total } from "./play-histories.ts";

const [table, histories, intents, changes, count] = ["lab-held", 4, 20, 0.15, 6] as const;

let engine: LabEngine;
let total: Total;

/** Clients and a follower of this process, on an engine without faults. */
beforeAll(async () => {
  engine = await startLabEngine();
  await useLabTable(engine.url, table);
  engine.tend();
  const following = new AbortController();
  const { follower, heard } = followerHeard(() => following.abort());
  const fallOver = (error: unknown): void => heard.ended(error instanceof Error ? error : new Error(String(error)));
  const listener = { tell: heard.told, goesOn: () => !following.signal.aborted, fallOver };
  const followed = followTable({ table, engineUrl: engine.url }, listener).catch(fallOver);
  const clients = {
    play: async (task: Parameters<typeof takePart>[0]) =>
      (await Promise.all(Array.from({ length: count }, (_, client) => takePart({ ...task, client })))).flatMap(
        ({ attempts }) => attempts,
      ),
    close: () => {},
  };
  const plan = {
    clients,
    follower,
    run: "held",
    seed: 3,
    histories,
    intents,
    changes,
    table,
    naive: false,
    explained: 0,
  };
  total = await playHistories(plan);
  follower.close();
  await followed;
}, 120_000);
afterAll(() => engine.stop());

test("histories are right in which sessions are held elsewhere for those who are in them, and brought once they are empty", () => {
  expect(total.wrong.map(({ history }) => history)).toEqual([]);
});
