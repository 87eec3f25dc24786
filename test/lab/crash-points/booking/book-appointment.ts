import type { Scenarios } from "../scenario.ts";
import { book, place } from "../scene.ts";

export const scenarios: Scenarios = { "": { prepare: place, act: book } };
