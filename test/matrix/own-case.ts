import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../shared/api/contract.ts";
import type { Place } from "./place.ts";

/**
 * What a use case needs in the matrix beyond what every place has: items that must be there, and what else its request
 * may be filled with. It stands in `test/functions/<area>/<use-case>.matrix.ts`, where there is such a need.
 */
export type OwnCase = {
  /** @default none */
  items?: (place: Place) => Record<string, unknown>[];
  fields: (place: Place) => Record<string, unknown[]>;
};

const nothingOwn: OwnCase = { fields: () => ({}) };

/** The case of a use case, from the file that bears its name. */
export const ownCaseOf = async ({ area, name }: Pick<Contract, "area" | "name">): Promise<OwnCase> => {
  const file = join(import.meta.dirname, "../functions", area, `${name}.matrix.ts`);
  return existsSync(file) ? ((await import(file)) as { ownCase: OwnCase }).ownCase : nothingOwn;
};
