import { availableParallelism } from "node:os";

/** Most tests wait for an engine or a server: two to a core took half the time of vitest's own choice. */
export const workers = 2 * availableParallelism();
