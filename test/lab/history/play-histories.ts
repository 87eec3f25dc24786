import type { ClientProcesses } from "../clients/client-processes.ts";
import type { Follower } from "../follower/follower.ts";
import { putWorld } from "../world/lab-table.ts";
import { patiently } from "../world/patiently.ts";
import { finish } from "../world/roster-use-cases.ts";
import { month, worldOf } from "../world/world.ts";
import { type Heard, type Judgement, judgeHistory } from "./judge-history.ts";
import { tableState } from "./table-state.ts";

type Plan = {
  clients: ClientProcesses;
  follower: Follower;
  /** Letters that tell this run's worlds from another's. */
  run: string;
  seed: number;
  histories: number;
  /** What each client wants in each history. */
  intents: number;
  /** Part of what is wanted that is about the roster. @default one in twenty */
  changes?: number;
  table: string;
  naive: boolean;
  /** Of how many wrong histories all is told that is wrong, which takes a while to find. @default 1 */
  explained?: number;
};

/** The closing figures of many histories. */
export type Total = {
  histories: number;
  linearizable: number;
  /** How the sendings ended, by accepted, refusal code or mishap. */
  outcomes: Map<string, number>;
  /** What was wanted and accepted, by its use case. */
  accepted: Map<string, number>;
  double: number;
  lost: number;
  duplicate: number;
  leftBehind: number;
  /** How often a session that was held elsewhere, and was empty at last, was brought to where its month says. */
  heldBrought: number;
  /** The histories that were not right, the first of them with all that was wrong. */
  wrong: { history: number; faults: string[] }[];
};

/** Worlds that are played at the same time, so that nobody waits for the slowest client. */
const atOnce = 8;

const empty = (): Total => ({
  histories: 0,
  linearizable: 0,
  outcomes: new Map(),
  accepted: new Map(),
  double: 0,
  lost: 0,
  duplicate: 0,
  leftBehind: 0,
  heldBrought: 0,
  wrong: [],
});

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

const add = (total: Total, history: number, { attempts, happened }: Heard, judgement: Judgement, explained: number) => {
  total.histories += 1;
  total.linearizable += judgement.linearizable ? 1 : 0;
  for (const { intent, outcome } of attempts) {
    const [[kind, reason] = ["", ""]] = Object.entries(outcome);
    count(total.outcomes, kind === "accepted" ? kind : String(reason));
    if (kind === "accepted") count(total.accepted, intent.name);
  }
  total.double += judgement.double;
  total.lost += judgement.lost;
  total.duplicate += judgement.duplicate;
  total.leftBehind += judgement.leftBehind;
  total.heldBrought += happened.filter(({ event, sure }) => event.name === "bring-held" && sure).length;
  if (!judgement.isRight)
    total.wrong.push({ history, faults: total.wrong.length < explained ? judgement.faults() : [] });
};

/** Lets the clients play histories, each in a world of its own, and judges each. */
export const playHistories = async (plan: Plan, progress: (total: Total) => void = () => {}): Promise<Total> => {
  const { clients, follower, run, seed, intents, changes = 0.05, table, naive, explained = 1 } = plan;
  const total = empty();
  let next = 0;
  const play = async (): Promise<void> => {
    while (next < plan.histories) {
      const history = next;
      next += 1;
      const world = worldOf(run, history);
      await patiently(() => putWorld(world));
      const attempts = await clients.play({ run, seed, history, intents, changes, table, naive });
      // As the clock would in two minutes; then all that follows from any of it.
      await patiently(() => finish(world.clinicId, month));
      await follower.caughtUp(world.clinicId);
      const heard = { attempts, happened: follower.happenedAt(world.clinicId) };
      const end = await patiently(() => tableState(world, attempts));
      add(total, history, heard, judgeHistory(world, heard, end), explained);
      progress(total);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, play));
  return total;
};
