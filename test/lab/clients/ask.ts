import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { Random } from "../../harness/random.ts";
import type { Attempt, Intent, Outcome } from "../history/attempt.ts";

/** How a client sends an intent: the use cases, real or naive. */
export type Send = (intent: Intent) => Promise<Extract<Outcome, { accepted: unknown }>["accepted"]>;

type Asking = { send: Send; random: Random; client: number; record: (attempt: Attempt) => void };

const patience = 12;

/** What AWS and the network may do to a request; anything else that is thrown is a bug. */
const mishaps = new Set([
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "InternalServerError",
  "TransactionInProgressException",
  "TransactionCanceledException",
  "ECONNRESET",
  "EPIPE",
]);

const outcomeOf = async (answer: ReturnType<Send>): Promise<Outcome> => {
  try {
    return { accepted: await answer };
  } catch (error) {
    if (error instanceof Refusal)
      return error.code === "store.busy" ? { unanswered: error.code } : { refused: error.code };
    const { name, code, message } = error as Error & { code?: string };
    const mishap = [code ?? "", name].find((one) => mishaps.has(one));
    return mishap ? { unanswered: mishap } : { broke: `${name}: ${message}` };
  }
};

const sendOnce = async ({ send, random, client, record }: Asking, intent: Intent): Promise<Outcome> => {
  const asked = Number(process.hrtime.bigint());
  const outcome = await outcomeOf(send(intent));
  const answered = Number(process.hrtime.bigint());
  const kept: Outcome = random.chance(0.06) && !("broke" in outcome) ? { unanswered: "lost on the way back" } : outcome;
  record({ intent, client, asked, answered, outcome: kept });
  return kept;
};

const isUnanswered = (outcome: Outcome): boolean => "unanswered" in outcome;

/**
 * Sends an intent until there is a definite answer, always under the same key, as the web does; now and then twice at
 * once, and now and then the client gives up without knowing.
 */
export const ask = async (asking: Asking, intent: Intent): Promise<void> => {
  const { random } = asking;
  for (let sent = 0; sent < patience; sent += 1) {
    const sendings = Array.from({ length: random.chance(0.06) ? 2 : 1 }, () => sendOnce(asking, intent));
    const outcomes = await Promise.all(sendings);
    if (!outcomes.every(isUnanswered) || random.chance(0.04)) return;
    await wait(random.below(12));
  }
};
