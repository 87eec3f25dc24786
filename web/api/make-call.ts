import type { Contract, RequestInput, Response as ResponseTo } from "../../shared/api/contract.ts";
import { requestOf } from "../../shared/api/request-of.ts";
import type { Pool } from "../../shared/identity/actor.ts";
import type { RefusalCode } from "../../shared/refusal/refusal.ts";
import { type Answer, answerIn } from "../net/answer.ts";
import { patience } from "../net/patience.ts";
import { Unreachable } from "../net/unreachable.ts";
import { withDeadline } from "../time/with-deadline.ts";
import { refusalIn } from "./api-refusal.ts";
import type { CallRow } from "./call-row.ts";
import { newKey } from "./new-key.ts";

type Deps = {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whose tokens the caller carries; undefined when nobody is signed in. */
  pool: () => Pool | undefined;
  /** A token that is still good; `renew` after one was turned down. */
  token: (renew: boolean) => Promise<string | undefined>;
  /** Hears of a token that was turned down though it was new. */
  turnedDown: () => void;
  language: () => string;
  /** The text of a refusal that came without one. */
  textOf: (code: RefusalCode) => Promise<string>;
  wait: (milliseconds: number) => Promise<void>;
};

type Options = {
  /** The intent this call belongs to: give the same key when the person tries the same thing again. @default a new one */
  key?: string;
  /** Lets the request outlive its page. */
  keepalive?: boolean;
};

const pauseBeforeRetry = 800;
/** Whoever is told to come back later than this is told so, instead of waiting before a button that says "sending". */
const longestWait = 10_000;

const nobody: Answer = { status: 401, retryAfter: 0, body: undefined };

const soon = (): number => pauseBeforeRetry * (1 + Math.random());

/** How long to wait before asking again; undefined where asking again brings nothing. */
const pauseAfter = ({ status, retryAfter }: Answer): number | undefined => {
  if (status < 500 && status !== 429) return undefined;
  return retryAfter > longestWait ? undefined : retryAfter || soon();
};

const send = async (deps: Deps, url: string, init: RequestInit): Promise<Answer> =>
  withDeadline(patience, async (signal) => answerIn(await deps.fetch(url, { ...init, signal }))).catch((cause) => {
    throw new Unreachable(cause);
  });

type Request = RequestInit & { url: string; headers: Record<string, string> };

/** Sends a request under the caller's token; one that is turned down is renewed on the way. */
const sendSigned = async (deps: Deps, { url, ...init }: Request): Promise<Answer> => {
  const sendAs = async (token: string | undefined): Promise<Answer> => {
    if (!token) return nobody;
    return send(deps, url, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
  };
  const first = await sendAs(await deps.token(false));
  if (first.status !== 401) return first;
  const second = await sendAs(await deps.token(true));
  if (second.status === 401) deps.turnedDown();
  return second;
};

/** Asks, and once more where nobody answered or whoever did could not say. */
const askTwice = async (deps: Deps, ask: () => Promise<Answer>): Promise<Answer> => {
  const again = async (pause: number): Promise<Answer> => {
    await deps.wait(pause);
    return ask();
  };
  const first = await ask().catch((cause: unknown) => {
    if (!(cause instanceof Unreachable)) throw cause;
    return undefined;
  });
  if (!first) return again(soon());
  const pause = pauseAfter(first);
  return pause === undefined ? first : again(pause);
};

/** Asks by a contract's row: for what was kept on the device, which no types know any more. */
export type Ask = (row: CallRow, input: object, options?: Options) => Promise<unknown>;

/**
 * The way to the API: whatever brings no answer is asked a second time, and no third, before anybody is told. A repeat
 * changes nothing, since a change carries a key or says what it was decided about. Only who is called in is called in
 * anew: at worst somebody whom another screen has sent back to the line within that second or two.
 */
export const makeAsk =
  (deps: Deps): Ask =>
  async (row, input, options = {}) => {
    const { method, keyed, access } = row;
    const isOpen = access === "public";
    const { url, body = null } = requestOf(row, isOpen ? "/api" : `/api/${deps.pool() ?? "people"}`, input);
    const headers: Record<string, string> = { "accept-language": deps.language() };
    if (body) headers["content-type"] = "application/json";
    if (keyed) headers["idempotency-key"] = options.key ?? newKey();
    const init = { method, headers, body, ...(options.keepalive && { keepalive: true }) };
    const answer = await askTwice(deps, () => (isOpen ? send(deps, url, init) : sendSigned(deps, { url, ...init })));
    if (answer.status >= 200 && answer.status < 300 && answer.body) return answer.body;
    throw await refusalIn(answer, deps.textOf);
  };

/** The typed way to the API, by a contract. */
export const makeCall =
  (ask: Ask) =>
  async <C extends Contract>(contract: C, input: RequestInput<C>, options?: Options): Promise<ResponseTo<C>> =>
    (await ask(contract, input, options)) as ResponseTo<C>;
