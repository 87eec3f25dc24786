import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Follower } from "../follower/follower.ts";
import { tableState } from "../history/table-state.ts";
import { putWorld } from "../world/lab-table.ts";
import { patiently } from "../world/patiently.ts";
import { finish } from "../world/roster-use-cases.ts";
import { closingWorld, month } from "../world/world.ts";
import type { ClosingDone, ClosingTask } from "./closing-task.ts";
import { type Closing, judgeClosing } from "./judge-closing.ts";

type Plan = {
  rounds: number;
  people: number;
  run: string;
  seed: number;
  table: string;
  follower: Follower;
  environment: Record<string, string>;
};

/** The closing figures of many closings. */
export type Closings = Closing & { rounds: number; people: number };

const program = fileURLToPath(new URL("closing-process.ts", import.meta.url));

/** Lets people rush into a session while it is closed, round after round, each in a world of its own. */
export const playClosings = async ({ rounds, people, environment, follower, ...plan }: Plan): Promise<Closings> => {
  const child = fork(program, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise<never>((_, fail) =>
    child.once("exit", (code) => fail(new Error(`The rush ended with ${code}`))),
  );
  // It ends with this process too, when nobody waits for it any more.
  ended.catch(() => undefined);
  const play = (task: ClosingTask): Promise<ClosingDone> => {
    const done = new Promise<ClosingDone>((heard) => child.once("message", heard));
    child.send(task);
    return Promise.race([done, ended]);
  };
  const total: Closings = { rounds, people, offered: 0, closed: 0, taken: 0, between: [] };
  for (let round = 0; round < rounds; round += 1) {
    const world = closingWorld(plan.run, round, people);
    await patiently(() => putWorld(world));
    const { attempts } = await play({ ...plan, round, people });
    // As the clock would in two minutes; then all that follows from it.
    await patiently(() => finish(world.clinicId, month));
    await follower.caughtUp(world.clinicId);
    const { offered, closed, taken, between } = judgeClosing(
      attempts,
      await patiently(() => tableState(world, attempts)),
    );
    total.offered += offered;
    total.closed += closed;
    total.taken += taken;
    total.between.push(...between.map((text) => `round ${round}: ${text}`));
  }
  child.disconnect();
  return total;
};
