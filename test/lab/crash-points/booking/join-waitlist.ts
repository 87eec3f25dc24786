import type { Scenarios } from "../scenario.ts";
import { join, placeWithClinic } from "../waitlist-scene.ts";

export const scenarios: Scenarios = { "for a morning": { prepare: placeWithClinic, act: join } };
