import type { Scenarios } from "../scenario.ts";
import { admit, arrived, ofVisit } from "../scene.ts";

export const scenarios: Scenarios = { "": ofVisit(arrived, admit) };
