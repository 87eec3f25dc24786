import { routeTable } from "virtual:route-table";
import type { RequestInputOf, ResponseOf, RouteName } from "../../shared/api/routes.ts";
import type { Pool } from "../../shared/people/actor.ts";
import { ApiRefusal } from "./api-refusal.ts";
import { newKey } from "./new-key.ts";
import { requestOf } from "./request-of.ts";
import { Unreachable } from "./unreachable.ts";

type Deps = {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whose tokens the caller carries; undefined when nobody is signed in. */
  pool: () => Pool | undefined;
  /** A token that is still good; `renew` after one was turned down. */
  token: (renew: boolean) => Promise<string | undefined>;
  language: () => string;
  wait: (milliseconds: number) => Promise<void>;
};

type Options = {
  /** The intent this call belongs to: give the same key when the person tries the same thing again. @default a new one */
  key?: string;
  signal?: AbortSignal;
};

const patience = 20_000;
const pauseBeforeRetry = 800;

const refusalIn = async (response: Response): Promise<Error> => {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== "object" || body === null || !("code" in body)) return new Unreachable(response.status);
  const { code, message, details } = body as { code: ApiRefusal["code"]; message?: string; details?: object };
  return new ApiRefusal(code, message ?? code, { ...details });
};

/** Sends one request; whoever doesn't answer in time is unreachable. */
const send = async (deps: Deps, url: string, init: RequestInit, signal?: AbortSignal): Promise<Response> => {
  const timeout = AbortSignal.timeout(patience);
  try {
    return await deps.fetch(url, { ...init, signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable(cause);
  }
};

const isBusy = (response: Response): boolean => response.status === 503 || response.status === 504;

/** The typed way to the API. What may be repeated without harm is tried a second time before anybody is told. */
export const makeCall =
  (deps: Deps) =>
  async <N extends RouteName>(name: N, input: RequestInputOf<N>, options: Options = {}): Promise<ResponseOf<N>> => {
    const row = routeTable[name];
    const [method, , keyed, open] = row;
    const prefix = open ? "/api" : `/api/${deps.pool() ?? "people"}`;
    const { url, body } = requestOf(row, prefix, input);
    const headers = new Headers({ "accept-language": deps.language() });
    if (body !== undefined) headers.set("content-type", "application/json");
    if (keyed) headers.set("idempotency-key", options.key ?? newKey());

    const attempt = async (renew: boolean): Promise<Response> => {
      const token = open ? undefined : await deps.token(renew);
      if (token) headers.set("authorization", `Bearer ${token}`);
      const response = await send(deps, url, { method, headers, ...(body !== undefined && { body }) }, options.signal);
      return response.status === 401 && token && !renew ? attempt(true) : response;
    };
    const again = async (): Promise<Response> => {
      await deps.wait(pauseBeforeRetry * (1 + Math.random()));
      return attempt(false);
    };
    const mayRepeat = method === "GET" || keyed === 1;

    const first = await attempt(false).catch((cause: unknown) => {
      if (mayRepeat && cause instanceof Unreachable) return again();
      throw cause;
    });
    const response = mayRepeat && isBusy(first) ? await again() : first;
    if (!response.ok) throw await refusalIn(response);
    return (await response.json()) as ResponseOf<N>;
  };
