/** What the webhook alone uses of LiveKit's SDK, beside what rooms and tokens do. */
export { TokenVerifier } from "livekit-server-sdk";
export * from "./livekit-parts.ts";
