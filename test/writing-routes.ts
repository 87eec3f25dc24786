import { type RouteName, routes } from "../shared/api/routes.ts";

type NameIfWriting<C> = C extends { name: RouteName; touches: infer T }
  ? "write" extends T[keyof T]
    ? C["name"]
    : never
  : never;

/** The name of a use case that changes something. */
export type WritingRoute = NameIfWriting<(typeof routes)[number]>;

/** The names of the use cases that change something. */
export const writingRoutes: RouteName[] = routes
  .filter(({ touches }) => (Object.values(touches) as string[]).includes("write"))
  .map(({ name }) => name);
