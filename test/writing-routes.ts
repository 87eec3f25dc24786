import type { Contract } from "../shared/api/contract.ts";
import { type RouteName, routes } from "../shared/api/routes.ts";

const isWriting = ({ touches }: Pick<Contract, "touches">): boolean =>
  Object.values(touches).some((kind) => kind !== "read");

/** The use cases that change something. */
export const writingContracts: readonly Contract[] = routes.filter(isWriting);

/** The names of the use cases that change something. */
export const writingRoutes: RouteName[] = routes.filter(isWriting).map(({ name }) => name);
