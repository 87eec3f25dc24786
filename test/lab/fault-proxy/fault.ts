import type { Random } from "../../harness/random.ts";

/** What a client gets instead of the engine's answer; `cut`: the connection just ends. */
export type WrongAnswer = { status: number; body: Record<string, unknown> } | "cut";

/** One thing that goes wrong between a client and the engine. */
export type Fault = {
  name: string;
  /** Whether the engine gets the request, so that its effect is there although the answer is wrong. */
  reachesEngine: boolean;
  /** How long the client waits for it. */
  waitMs: number;
  /** What an eventual read gets: the engine's answer of a moment ago. A consistent read is not met by it. */
  isStale?: true;
  /** Absent: the engine's own answer. */
  answer?: (operation: string, items: number) => WrongAnswer;
};

const namespace = "com.amazonaws.dynamodb.v20120810#";
const error = (status: number, type: string, message: string, more: object = {}): WrongAnswer => ({
  status,
  body: { __type: `${namespace}${type}`, message, Message: message, ...more },
});

/** A transaction cancelled for a reason that lies at one of its items, as the AWS API spells it. */
const cancelled = (code: string, message: string) => (_: string, items: number) => {
  const reasons = Array.from({ length: items }, (__, index) =>
    index === 0 ? { Code: code, Message: message } : { Code: "None" },
  );
  const codes = reasons.map(({ Code }) => Code).join(", ");
  const text = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return error(400, "TransactionCanceledException", text, { CancellationReasons: reasons });
};

const conflict = "Transaction is ongoing for the item";
const throughput = "The level of configured provisioned throughput for the table was exceeded.";
const tooFast = "Throughput exceeds the current capacity of your table or index.";
const internal = () => error(500, "InternalServerError", "The request could not be processed.");
const cut = (): WrongAnswer => "cut";
const at = { reachesEngine: false, waitMs: 0 };
const lost = { reachesEngine: true, waitMs: 0 };

/** The answer of an engine that is asked for more than it can give. */
export const throttled = (operation: string, items: number): WrongAnswer =>
  operation === "TransactWriteItems"
    ? cancelled("ThrottlingError", tooFast)(operation, items)
    : error(400, "ThrottlingException", tooFast);

const ofTransactions: Fault[] = [
  { name: "conflict", ...at, answer: cancelled("TransactionConflict", conflict) },
  { name: "item throttled", ...at, answer: throttled },
  { name: "item over its throughput", ...at, answer: cancelled("ProvisionedThroughputExceeded", throughput) },
  { name: "in progress", ...at, answer: () => error(400, "TransactionInProgressException", conflict) },
];

const ofReads: Fault[] = [{ name: "stale", ...at, isStale: true }];

const ofEverything: Fault[] = [
  { name: "throttled", ...at, answer: () => error(400, "ThrottlingException", tooFast) },
  {
    name: "over its throughput",
    ...at,
    answer: () => error(400, "ProvisionedThroughputExceededException", throughput),
  },
  { name: "500", ...at, answer: internal },
  { name: "500 after commit", ...lost, answer: internal },
  { name: "cut before", ...at, answer: cut },
  { name: "cut after commit", ...lost, answer: cut },
  { name: "timeout before", ...at, waitMs: 60, answer: cut },
  { name: "timeout after commit", ...lost, waitMs: 60, answer: cut },
  { name: "late", ...lost, waitMs: 40 },
];

/** What may happen to a request of an operation. */
export const faultsOf = (operation: string): Fault[] =>
  operation === "TransactWriteItems" ? [...ofTransactions, ...ofEverything] : [...ofReads, ...ofEverything];

/** The fault that meets a request, for one request in `1 / rate`. */
export const drawFault = (random: Random, rate: number, operation: string): Fault | undefined => {
  if (!random.chance(rate)) return undefined;
  const fault = random.pick(faultsOf(operation));
  return { ...fault, waitMs: fault.waitMs * random.next() };
};
