import { client } from "../../../functions/store/table/client.ts";
import { routes } from "../../../shared/api/routes.ts";
import { fuzzContracts } from "../../fuzz/fuzz-contracts.ts";
import { startWorld } from "../../fuzz/start-world.ts";
import { withoutLog } from "../../fuzz/without-log.ts";
import { type Cost, countCommands } from "../measure/count-commands.ts";
import { median } from "../measure/median.ts";
import { printTable } from "../measure/print-table.ts";

/** What the accepted requests of each route asked of the store, by the route's name. */
export type RouteCosts = Record<string, Omit<Cost, "commands">[]>;

/** Of the fuzzer; what it knows of the demonstration follows from the day. */
const seed = 1;

const cells = (costs: RouteCosts[string], of: (cost: RouteCosts[string][number]) => number): (string | number)[] =>
  costs.length === 0 ? ["–", "–"] : [median(costs.map(of)), Math.max(...costs.map(of))];

/**
 * The requests and capacity of every route, in the demonstration's district: the fuzzer makes requests from the
 * contracts, so a new use case has its row here without a word written for it. The most is that of a Lambda that has to
 * look the district up, or of a session with 96 places, whose item is over 1 KB.
 */
export const runRouteCosts = async (quick: boolean): Promise<RouteCosts> => {
  const world = await startWorld();
  const costs: RouteCosts = Object.fromEntries(routes.map(({ name }) => [name, []]));
  const counted: Parameters<typeof fuzzContracts>[3] = async (contract, ask) => {
    let answer = { status: 0, body: {} as unknown };
    const { commands: _, ...cost } = await countCommands(client(), async () => {
      answer = await ask();
    });
    if (answer.status === contract.status) costs[contract.name]?.push(cost);
    return answer;
  };
  try {
    await withoutLog(() => fuzzContracts(world, { requests: quick ? 2000 : 10_000 }, seed, counted));
  } finally {
    world.stop();
  }
  printTable(
    "Requests and capacity of every route (requests accepted of those the fuzzer made; engine's own figures)",
    ["route", "accepted", "reads: median", "most", "writes: median", "most", "units: median", "most"],
    Object.entries(costs).map(([name, of]) => [
      name,
      of.length,
      ...cells(of, ({ reads }) => reads),
      ...cells(of, ({ writes }) => writes),
      ...cells(of, ({ units }) => units),
    ]),
  );
  return costs;
};
