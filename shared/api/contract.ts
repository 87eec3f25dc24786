import type * as z from "zod/mini";
import { type Pool, poolOf, type Role, roles } from "../identity/actor.ts";
import type { Saying } from "../people/saying.ts";
import type { RefusalCode } from "../refusal/refusal.ts";
import type { CountName } from "./metrics.ts";
import type { Touches } from "./nouns.ts";
import { saidIn } from "./told-in.ts";

/** The parts of the product, each with contracts, decisions and use cases of its own. */
export const areas = ["place", "schedule", "roster", "booking", "line", "people", "consult"] as const;
export type Area = (typeof areas)[number];

/**
 * On whose objects a role may call.
 *
 * | scope | what can be named | who keeps it |
 * |---|---|---|
 * | `account` | nothing: what is asked about follows from the caller's token | the request has no field that names an object |
 * | `household` | a patient, or a visit, of the caller's household | the write's own condition, or the read of the visit |
 * | `visit` | a visit in which the caller takes part, as its patient's account or its practitioner | `requireParticipant` |
 * | `{ clinic: field }` | what is of the clinic that this field names: a clinic where the caller works, for the health office any of its district | `functions/http`, before the use case begins |
 */
export type Scope = "account" | "household" | "visit" | { readonly clinic: string };

/** Who may call, each on whose objects; or everybody, about what hangs on the clinic's wall. */
type Access = "public" | { readonly [R in Role]?: Scope };

/** Everything that web, function and infrastructure agree on about one use case. */
export type Contract = {
  /** The use case's one name, in every layer. */
  readonly name: string;
  readonly area: Area;
  readonly summary: string;
  readonly method: "GET" | "POST";
  /** Below `/api` and the pool's prefix; `{parts}` are read into the request. */
  readonly path: `/${string}`;
  readonly access: Access;
  /** The most that it answers of a person, as the schemas of its answer say. What staff are told leaves a record. */
  readonly data: Saying;
  /** What it does to the table: the functions that answer it are granted no more. */
  readonly touches: Touches;
  /** Whether each request carries an `Idempotency-Key`, under which a repeat gets the first answer again. */
  readonly keyed: boolean;
  /**
   * For how many seconds the content network may keep an answer and give it to others: 2 to 60, for what the public reads.
   * @default it is kept nowhere
   */
  readonly fresh?: number;
  /**
   * What an answer is that programs of others read: the text itself, and not asked for again where they have it.
   * @default JSON
   */
  readonly media?: "text/calendar";
  /**
   * What each of its answers counts as one of.
   * @default nothing: the gateway's own numbers say enough
   */
  readonly counts?: CountName;
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
export type RoleOf<C extends Contract> = RoleIn<C["access"]>;

type RoleIn<A extends Access> = A extends "public" ? never : Extract<keyof A, Role>;

/** The request's fields that a contract says name the clinic. */
type ClinicField<A> = Extract<A[keyof A], { clinic: string }>["clinic"];

/** What is written down of a contract; the rest follows from it. */
type Definition = Omit<Contract, "data">;

/** A contract whose clinic fields are fields of its request; any other does not compile. */
type Fitting<C extends Definition> =
  ClinicField<C["access"]> extends keyof C["request"]["shape"]
    ? unknown
    : { access: `the request has no field ${Exclude<ClinicField<C["access"]>, keyof C["request"]["shape"]>}` };

/** Keeps the literal types of a contract, so that a role or a name is checked wherever it is used. */
export const contract = <const C extends Definition>(definition: C & Fitting<C>): C & Pick<Contract, "data"> => {
  let data: Saying | undefined;
  return {
    ...definition,
    // Found when it is first asked for: a function that starts would look through all its contracts' answers.
    get data() {
      data ??= saidIn(definition.response);
      return data;
    },
  };
};

/** The roles that may call a contract; none: the public. */
export const rolesOf = ({ access }: Pick<Contract, "access">): Role[] =>
  access === "public" ? [] : roles.filter((role) => access[role] !== undefined);

/** What every route may refuse. */
export const refusalsOfEvery = (contract: Contract): RefusalCode[] => [
  "request.invalid",
  "store.busy",
  "record.unreadable",
  // Also of the public's: what did not come through the content network is turned away.
  "request.forbidden",
  ...(contract.path.includes("{") ? (["request.unknown-route"] as const) : []),
  ...(contract.access === "public" ? [] : (["request.unauthenticated"] as const)),
  ...(contract.keyed ? (["request.key-reused"] as const) : []),
];

/** Who a route's tokens come from. */
export type Audience = Pool | "public";

/** The audiences of a contract: each gets a path of its own, since a route has one authorizer and a pool one issuer. */
export const audiencesOf = (contract: Pick<Contract, "access">): Audience[] =>
  contract.access === "public" ? ["public"] : [...new Set(rolesOf(contract).map(poolOf))];

/** The path a given audience calls, e.g. `/api/people/appointments/{appointmentId}/join`. */
export const pathFor = (contract: Pick<Contract, "path">, audience: Audience): string =>
  audience === "public" ? `/api${contract.path}` : `/api/${audience}${contract.path}`;
