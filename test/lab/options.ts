import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";

/** How big a run of the lab is. */
export type Options = {
  seed: number;
  clients: number;
  histories: number;
  /** What each client wants in each history. */
  intents: number;
  /** Histories of the naive control. */
  naive: number;
  /** Closings of a session that people rush into. */
  closings: number;
  /** Part of the requests that meet a fault. */
  faults: number;
};

const numberOf = (name: string, text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  console.error(`--${name} takes a number, not "${text}"`);
  return process.exit(2);
};

/**
 * Reads the command line. Attempts are what clients want, not how often they have to ask for it: 17 for each client in
 * each history, unless both `--attempts` and `--histories` say otherwise.
 */
export const readOptions = (args: string[]): Options => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: { attempts: text, histories: text, seed: text, clients: text, faults: text, closings: text },
  });
  const clients = Math.max(6, numberOf("clients", values.clients, 6));
  const perHistory = 17;
  const attempts = numberOf("attempts", values.attempts, Number(values.histories ?? 30) * clients * perHistory);
  const histories = numberOf("histories", values.histories, Math.ceil(attempts / (clients * perHistory)));
  return {
    seed: numberOf("seed", values.seed, randomInt(1_000_000)),
    clients,
    histories,
    intents: Math.ceil(attempts / (histories * clients)),
    // One who looks before writing is lucky at times: in six histories on a busy machine nobody had a place twice.
    naive: 12,
    closings: numberOf("closings", values.closings, 3),
    faults: numberOf("faults", values.faults, 10) / 100,
  };
};
