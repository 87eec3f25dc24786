import { type EngineName, isEngineName } from "../../infra/local/engine/engine-kinds.ts";

/** The engine that JUMPA_ENGINE names, for tests that run on any; else the embedded one. */
export const engineUnderTest = (): EngineName => {
  const name = process.env.JUMPA_ENGINE ?? "embedded";
  if (isEngineName(name)) return name;
  throw new Error(`JUMPA_ENGINE is "${name}", which is no engine`);
};
