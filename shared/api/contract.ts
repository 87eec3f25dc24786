import type * as z from "zod/mini";
import { type Pool, poolOf, type Role } from "../identity/actor.ts";
import type { RefusalCode } from "../refusal/refusal.ts";

/** The parts of the product that are deployed as one Lambda each. */
export const areas = ["place", "roster", "booking", "people", "consult"] as const;
export type Area = (typeof areas)[number];

/** Everything that web, function and infrastructure agree on about one use case. */
export type Contract = {
  /** The use case's one name, in every layer. */
  readonly name: string;
  readonly area: Area;
  readonly summary: string;
  readonly method: "GET" | "POST";
  /** Below `/api` and the pool's prefix; `{parts}` are read into the request. */
  readonly path: `/${string}`;
  /** The roles that may call it; none: the public. */
  readonly who: readonly Role[];
  /** What it may do to the table: the area's Lambda is granted no more. */
  readonly table: "read" | "write";
  /** Whether each request carries an `Idempotency-Key`, under which a repeat gets the first answer again. */
  readonly keyed: boolean;
  /**
   * For how many seconds the content network may keep an answer and give it to others: 5 to 60, for what the public reads.
   * @default it is kept nowhere
   */
  readonly fresh?: number;
  readonly status: 200 | 201;
  readonly request: z.ZodMiniObject;
  readonly response: z.ZodMiniType;
  /** What it may refuse, beyond what every route refuses (`refusalsOfEvery`). */
  readonly refusals: readonly RefusalCode[];
};

/** What goes in, parsed. */
export type Request<C extends Contract> = z.output<C["request"]>;
/** What a client sends. */
export type RequestInput<C extends Contract> = z.input<C["request"]>;
export type Response<C extends Contract> = z.output<C["response"]>;
export type RoleOf<C extends Contract> = C["who"][number];

/** Keeps the literal types of a contract, so that a role or a name is checked wherever it is used. */
export const contract = <const C extends Contract>(definition: C): C => definition;

/** What every route may refuse. */
export const refusalsOfEvery = (contract: Contract): RefusalCode[] => [
  "request.invalid",
  "store.busy",
  "record.unreadable",
  ...(contract.who.length > 0 ? (["request.unauthenticated", "request.forbidden"] as const) : []),
  ...(contract.keyed ? (["request.key-reused"] as const) : []),
];

/** Who a route's tokens come from. */
export type Audience = Pool | "public";

/** The audiences of a contract: each gets a path of its own, since a route has one authorizer and a pool one issuer. */
export const audiencesOf = (contract: Contract): Audience[] =>
  contract.who.length === 0 ? ["public"] : [...new Set(contract.who.map(poolOf))];

/** The path a given audience calls, e.g. `/api/people/appointments/{appointmentId}/join`. */
export const pathFor = (contract: Pick<Contract, "path">, audience: Audience): string =>
  audience === "public" ? `/api${contract.path}` : `/api/${audience}${contract.path}`;
