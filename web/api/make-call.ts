import { routeTable } from "virtual:route-table";
import type { RequestInputOf, ResponseOf, RouteName } from "../../shared/api/routes.ts";
import type { Pool } from "../../shared/people/actor.ts";
import type { RefusalCode } from "../../shared/refusal/refusal.ts";
import { type Answer, answerIn, refusalIn } from "./answer.ts";
import { withDeadline } from "./deadline.ts";
import { newKey } from "./new-key.ts";
import { requestOf } from "./request-of.ts";
import { Unreachable } from "./unreachable.ts";

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

/** From sending to the last byte of the answer. */
const patience = 20_000;
const pauseBeforeRetry = 800;
/** Whoever is told to come back later than this is told so, instead of waiting before a button that says "sending". */
const longestWait = 10_000;

const nobody: Answer = { status: 401, retryAfter: 0, body: undefined };

/** How long to wait before asking again; undefined where asking again brings nothing. */
const pauseAfter = ({ status, retryAfter }: Answer): number | undefined => {
  if (status < 500 && status !== 429) return undefined;
  return retryAfter > longestWait ? undefined : retryAfter || pauseBeforeRetry * (1 + Math.random());
};

const send = async (deps: Deps, url: string, init: RequestInit): Promise<Answer> =>
  withDeadline(patience, async (signal) => answerIn(await deps.fetch(url, { ...init, signal }))).catch((cause) => {
    throw new Unreachable(cause);
  });

/**
 * The typed way to the API. Every use case carries a key or is harmless to repeat, so whatever brings no answer is
 * asked a second time before anybody is told.
 */
export const makeCall =
  (deps: Deps) =>
  async <N extends RouteName>(name: N, input: RequestInputOf<N>, options: Options = {}): Promise<ResponseOf<N>> => {
    const row = routeTable[name];
    const [method, , keyed, open] = row;
    const { url, body = null } = requestOf(row, open ? "/api" : `/api/${deps.pool() ?? "people"}`, input);
    const headers: Record<string, string> = { "accept-language": deps.language() };
    if (body) headers["content-type"] = "application/json";
    if (keyed) headers["idempotency-key"] = options.key ?? newKey();
    const init = { method, headers, body, ...(options.keepalive && { keepalive: true }) };

    const sendAs = (token: string | undefined): Promise<Answer> => {
      if (!token) return Promise.resolve(nobody);
      headers.authorization = `Bearer ${token}`;
      return send(deps, url, init);
    };
    const attempt = async (): Promise<Answer> => {
      if (open) return send(deps, url, init);
      const first = await sendAs(await deps.token(false));
      if (first.status !== 401) return first;
      const second = await sendAs(await deps.token(true));
      if (second.status === 401) deps.turnedDown();
      return second;
    };
    const again = async (pause: number): Promise<Answer> => {
      await deps.wait(pause);
      return attempt();
    };

    const first = await attempt().catch((cause: unknown) => {
      if (cause instanceof Unreachable) return again(pauseBeforeRetry * (1 + Math.random()));
      throw cause;
    });
    const pause = pauseAfter(first);
    const answer = pause === undefined ? first : await again(pause);
    if (answer.status >= 200 && answer.status < 300 && answer.body) return answer.body as ResponseOf<N>;
    throw await refusalIn(answer, deps.textOf);
  };
