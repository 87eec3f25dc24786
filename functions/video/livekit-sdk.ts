/**
 * LiveKit's SDK, loaded when the first room is asked about: whoever wakes the function for something else, such as a place
 * in line or a day's list, does not wait for it. What is deployed has what `livekit-parts.ts` names of it, and no more.
 */
export const livekitSdk = (): Promise<typeof import("./livekit-parts.ts")> => import("livekit-server-sdk");
