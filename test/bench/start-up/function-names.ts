import { type Group, groups } from "../../../shared/api/groups.ts";

const eventFunctions = ["stream", "clock", "livekit-webhook"] as const;

/** A function that follows events. */
export type EventFunction = (typeof eventFunctions)[number];

/** Every function whose size and start have a bar. */
export const functionNames: readonly (Group | EventFunction)[] = [...groups, ...eventFunctions];
