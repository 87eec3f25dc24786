import { bookingRoutes } from "./booking/routes.ts";
import { consultRoutes } from "./consult/routes.ts";
import type { Contract, Request, RequestInput, Response } from "./contract.ts";
import type { Group, GroupOf } from "./groups.ts";
import { lineRoutes } from "./line/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { placeRoutes } from "./place/routes.ts";
import { rosterRoutes } from "./roster/routes.ts";
import { scheduleRoutes } from "./schedule/routes.ts";

/** What the product can do. API, permissions, client, OpenAPI and authorization tests are derived from this list. */
export const routes = [
  ...placeRoutes,
  ...scheduleRoutes,
  ...rosterRoutes,
  ...bookingRoutes,
  ...peopleRoutes,
  ...lineRoutes,
  ...consultRoutes,
] as const satisfies readonly Contract[];

type Route = (typeof routes)[number];
export type RouteName = Route["name"];
type ContractOf<N extends RouteName> = Extract<Route, { name: N }>;
type NameIn<C extends Contract, G extends Group> = C extends Contract
  ? G extends GroupOf<C>
    ? C["name"]
    : never
  : never;

/** The names of the routes that one function answers. */
export type RouteNameIn<G extends Group> = NameIn<Route, G>;
/** What one function may refuse, beyond what every route refuses. */
export type RefusalIn<G extends Group> = ContractOf<RouteNameIn<G>>["refusals"][number];
export type RequestOf<N extends RouteName> = Request<ContractOf<N>>;
export type RequestInputOf<N extends RouteName> = RequestInput<ContractOf<N>>;
export type ResponseOf<N extends RouteName> = Response<ContractOf<N>>;
