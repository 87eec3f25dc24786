import fc from "fast-check";
import { progressVisitLive as progressVisit } from "../../functions/visit/progress-visit.ts";
import { type Audience, audiencesOf, type Contract } from "../../shared/api/contract.ts";
import { routes } from "../../shared/api/routes.ts";
import { stepAfterEvent } from "../../shared/consult/room-event.ts";
import { callRoute } from "../functions/http/call-route.ts";
import type { Answer } from "../wrong-refusal.ts";
import { type Claims, callersFor } from "./callers.ts";
import { wrongOf } from "./check-answer.ts";
import { requestsOf } from "./requests.ts";
import type { World } from "./start-world.ts";

type Sent = {
  contract: Contract;
  audience: Audience;
  claims: Claims | undefined;
  input: Record<string, unknown>;
  headers: Record<string, string>;
};

/** An answer that is not as its contract says, and the request that got it. */
type Finding = { wrong: string; route: string; sent: Omit<Sent, "contract">; answer: Answer };

/** What a run of the fuzzer saw: its findings, and how often each answer came. */
export type FuzzRun = { findings: Finding[]; answers: Map<string, number>; requests: number };

const cells = routes.flatMap((contract: Contract) => audiencesOf(contract).map((audience) => ({ contract, audience })));

const keys = fc.oneof(
  { weight: 15, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: fc.constantFrom("", "short", "x".repeat(65), "with spaces in it, sixteen") },
);

const sentIn = ({ known }: World): fc.Arbitrary<Sent> =>
  fc.oneof(
    ...cells.map(({ contract, audience }) =>
      fc.record({
        contract: fc.constant(contract),
        audience: fc.constant(audience),
        claims: fc.constantFrom(...callersFor(contract, audience)),
        input: requestsOf(contract, known),
        headers: fc.record({
          "idempotency-key": keys,
          "accept-language": fc.constantFrom("id", "en", "", "\u0000;q=x"),
        }),
      }),
    ),
  );

/** The video server's report, without which no visit ever waits. */
const arrive = async (appointmentId: string): Promise<void> => {
  const event = { kind: "joined", identity: "patient", appointmentId, room: "", at: Date.now() } as const;
  await progressVisit(appointmentId, ({ appointment }) => stepAfterEvent(appointment, event, undefined, event.at));
};

const call = ({ contract, audience, claims, input, headers }: Sent): Promise<Answer> =>
  callRoute(contract, audience, { claims, input, headers });

const isDone = ({ status }: Answer): boolean => status < 300;

/** Sends the same once more: under its key it has to get the same answer, whatever happened in between. */
const wrongOfRepeat = async (sent: Sent, first: Answer): Promise<string | undefined> => {
  const again = await call(sent);
  return JSON.stringify(again) === JSON.stringify(first)
    ? undefined
    : `another answer to a repeat: ${JSON.stringify(again)}`;
};

/** What is known changes with every answer; requests are made a batch at a time, since making them is the slow part. */
const batch = 100;

const tryOne = async (world: World, run: FuzzRun, sent: Sent, observe: Observe): Promise<void> => {
  const answer = await observe(sent.contract, () => call(sent));
  const { contract, ...rest } = sent;
  run.requests += 1;
  let wrong = wrongOf(contract, answer);
  if (!wrong && contract.keyed && isDone(answer)) {
    wrong = await wrongOfRepeat(sent, answer);
    run.requests += 1;
  }
  if (wrong) run.findings.push({ wrong, route: contract.name, sent: rest, answer });
  const code = isDone(answer) ? "" : ` ${String((answer.body as { code?: unknown }).code)}`;
  const kind = `${contract.name} ${answer.status}${code}`;
  run.answers.set(kind, (run.answers.get(kind) ?? 0) + 1);
  if (isDone(answer)) world.known.learn(answer.body);
};

/** Looks on while one request of a contract is answered. */
export type Observe = (contract: Contract, ask: () => Promise<Answer>) => Promise<Answer>;

/** How far a run goes: to so many requests, or for so long. */
export type Limit = { requests: number; seconds?: number | undefined };

/** Sends requests one after the other, the seed deciding them; stops at the limit, or after twenty findings. */
export const fuzzContracts = async (
  world: World,
  limit: Limit,
  seed: number,
  observe: Observe = (_, ask) => ask(),
): Promise<FuzzRun> => {
  const run: FuzzRun = { findings: [], answers: new Map(), requests: 0 };
  const end = performance.now() + (limit.seconds ?? Number.POSITIVE_INFINITY) * 1000;
  for (let round = 0; run.requests < limit.requests; round += 1) {
    await world.bookVisitsOfNow();
    const sample = fc.sample(fc.noBias(sentIn(world)), { numRuns: batch, seed: seed + round });
    for (const sent of sample) {
      if (run.requests >= limit.requests || run.findings.length >= 20 || performance.now() > end) return run;
      await tryOne(world, run, sent, observe);
      const visit = world.known.visits.at(-(run.requests % 7));
      if (visit && run.requests % 5 === 0) await arrive(visit.appointmentId);
    }
  }
  return run;
};
