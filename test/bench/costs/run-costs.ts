import { startEngineTable } from "../../functions/store/engine-table.ts";
import type { Cost } from "../measure/count-commands.ts";
import { printTable } from "../measure/print-table.ts";
import { ourCosts } from "./ours.ts";
import { textbookCosts } from "./textbook.ts";

export type Costs = { ours: Record<string, Cost>; textbook: Record<string, Cost> };

const cells = (cost: Cost | undefined): (string | number)[] =>
  cost ? [cost.reads, cost.writes, cost.units] : ["–", "–", "–"];

/** What a use case costs in requests and capacity, ours beside the textbook's: counts, so no rounds are needed. */
export const runCosts = async (): Promise<Costs> => {
  const { stop } = await startEngineTable();
  try {
    const [ours, textbook] = [await ourCosts(), await textbookCosts()];
    printTable(
      "Requests and capacity of one call (warm; engine's own figures)",
      ["use case", "reads", "writes", "units", "textbook: reads", "writes", "units"],
      Object.entries(ours).map(([name, cost]) => [name, ...cells(cost), ...cells(textbook[name])]),
    );
    return { ours, textbook };
  } finally {
    stop();
  }
};
