import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../../shared/api/contract.ts";
import type { Scenarios } from "./scenario.ts";

/** The scenarios of a use case, from the file under its area that bears its name; none where there is no such file. */
export const scenariosOf = async ({ area, name }: Pick<Contract, "area" | "name">): Promise<Scenarios | undefined> => {
  const file = join(import.meta.dirname, area, `${name}.ts`);
  return existsSync(file) ? ((await import(file)) as { scenarios: Scenarios }).scenarios : undefined;
};
