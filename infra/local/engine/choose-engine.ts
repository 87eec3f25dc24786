import { statSync } from "node:fs";
import { join } from "node:path";
import { PlainReason } from "../machine/plain-reason.ts";
import { type EngineName, engineKinds, isEngineName } from "./engine-kinds.ts";

const holdsData = (folder: string, name: EngineName): boolean =>
  (statSync(join(folder, engineKinds[name].file), { throwIfNoEntry: false })?.size ?? 0) > 0;

/**
 * Which engine is to keep the data of a folder: the one whose data lie there already, else the one asked for.
 * @param asked none: whichever it is, the embedded one where nothing lies there
 */
export const chooseEngine = (folder: string, asked: EngineName | undefined): EngineName => {
  const before = Object.keys(engineKinds)
    .filter(isEngineName)
    .find((name) => holdsData(folder, name));
  if (asked && before && asked !== before)
    throw new PlainReason(
      `The data in ${folder} are kept by the engine "${before}", which "${asked}" can't read: start with "npm start -- --engine ${before}", or keep other data with "npm start -- --engine ${asked} --data <folder>".`,
    );
  return asked ?? before ?? "embedded";
};
