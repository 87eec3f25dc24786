import { bookingRoutes } from "./booking/routes.ts";
import { consultRoutes } from "./consult/routes.ts";
import type { Area, Contract, Request, RequestInput, Response } from "./contract.ts";
import { peopleRoutes } from "./people/routes.ts";
import { placeRoutes } from "./place/routes.ts";
import { rosterRoutes } from "./roster/routes.ts";

/** What the product can do. API, permissions, client, OpenAPI and authorization tests are derived from this list. */
export const routes = [
  ...placeRoutes,
  ...rosterRoutes,
  ...bookingRoutes,
  ...peopleRoutes,
  ...consultRoutes,
] as const satisfies readonly Contract[];

type Route = (typeof routes)[number];
export type RouteName = Route["name"];
type ContractOf<N extends RouteName> = Extract<Route, { name: N }>;
export type RouteNameIn<A extends Area> = Extract<Route, { area: A }>["name"];
export type RequestOf<N extends RouteName> = Request<ContractOf<N>>;
export type RequestInputOf<N extends RouteName> = RequestInput<ContractOf<N>>;
export type ResponseOf<N extends RouteName> = Response<ContractOf<N>>;
