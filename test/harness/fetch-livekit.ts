import { findLivekit } from "../../infra/local/livekit/find-livekit.ts";

/** Has the LiveKit server found or built before the browsers start; its last line says why where none can be had. */
try {
  await findLivekit({ log: console.log });
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
