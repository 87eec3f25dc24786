import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Meter } from "../capacity/meter.ts";
import { earlierAnswers } from "./earlier-answers.ts";
import { type Fault, throttled, type WrongAnswer } from "./fault.ts";
import type { PartitionLimits } from "./partition-limits.ts";

/** A stand between clients and a DynamoDB engine that lets things go wrong. */
export type FaultProxy = {
  readonly url: string;
  /** Requests by operation. */
  readonly requests: Map<string, number>;
  /** Faults by name. */
  readonly faults: Map<string, number>;
  close(): Promise<void>;
};

type Options = {
  /** The engine. */
  target: string;
  /** Which fault meets a request, if any. */
  draw: (operation: string) => Fault | undefined;
  /** Counts capacity units by the AWS formulas. @default none, since it reads every item before and after */
  meter?: Meter;
  /** What one partition key may take in a second; needs a meter. @default no limit */
  limits?: PartitionLimits;
};
type Answer = { status: number; type: string; body: string };
type Call = { request: IncomingMessage; operation: string; body: string };

const jsonType = "application/x-amz-json-1.0";
const countIn = (counts: Map<string, number>, name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const itemsIn = (body: string): number =>
  (JSON.parse(body) as { TransactItems?: unknown[] }).TransactItems?.length ?? 1;

const respond = (response: ServerResponse, { status, type, body }: Answer): void => {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
};

const respondWrongly = (response: ServerResponse, wrong: WrongAnswer): void => {
  if (wrong === "cut") response.socket?.destroy();
  else respond(response, { status: wrong.status, type: jsonType, body: JSON.stringify(wrong.body) });
};

const forwarder =
  (target: string) =>
  async ({ headers }: IncomingMessage, body: string): Promise<Answer> => {
    const { authorization = "", "x-amz-target": operation = "", "x-amz-date": date = "" } = headers;
    const sent = { authorization, "x-amz-target": String(operation), "x-amz-date": String(date) };
    const answer = await fetch(target, { method: "POST", headers: { "content-type": jsonType, ...sent }, body });
    return {
      status: answer.status,
      type: answer.headers.get("content-type") ?? jsonType,
      body: await answer.text(),
    };
  };

/**
 * Listens for the DynamoDB wire protocol (JSON 1.0) and hands each request on to the engine, except for the faults that
 * are drawn. No request outlives its connection: what the engine has not got when the client is let go, it never gets.
 */
export const startFaultProxy = async ({ target, draw, meter, limits }: Options): Promise<FaultProxy> => {
  const requests = new Map<string, number>();
  const faults = new Map<string, number>();
  const forward = forwarder(target);
  const earlier = earlierAnswers<Answer>();

  /** The engine's answer, or `undefined` where a partition is asked for too much. */
  const ask = async ({ request, operation, body }: Call): Promise<Answer | undefined> => {
    const plan = await meter?.plan(operation, body);
    if (plan && limits && !limits.take(plan.charges)) return undefined;
    const answer =
      meter && plan ? await meter.settle(plan, (counted) => forward(request, counted)) : await forward(request, body);
    earlier.keep(operation, body, answer);
    return answer;
  };

  /** A fault without an answer of its own gives the engine's: as it was, where it knew something else, or late. */
  const meet = async (fault: Fault, call: Call, old: Answer | undefined, response: ServerResponse): Promise<void> => {
    const { operation, body } = call;
    countIn(faults, fault.name);
    const [answer = old] = await Promise.all([fault.reachesEngine ? ask(call) : undefined, wait(fault.waitMs)]);
    if (fault.answer) respondWrongly(response, fault.answer(operation, itemsIn(body)));
    else if (answer) respond(response, answer);
    else respondWrongly(response, throttled(operation, itemsIn(body)));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const operation = String(request.headers["x-amz-target"] ?? "").split(".")[1] ?? "";
    const call = { request, operation, body };
    countIn(requests, operation);
    const fault = draw(operation);
    const old = fault?.isStale ? earlier.take(operation, body) : undefined;
    if (fault && (old || !fault.isStale)) return meet(fault, call, old, response);
    const answer = await ask(call);
    if (answer) return respond(response, answer);
    countIn(faults, "partition over its limit");
    respondWrongly(response, throttled(operation, itemsIn(body)));
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error("The fault proxy fell over:", error);
      process.exitCode = 1;
      response.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    faults,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
