import { type Group, groups } from "../../../shared/api/groups.ts";
import { webhookNames } from "../../../shared/api/webhooks.ts";

const eventFunctions = ["stream", "clock", ...webhookNames] as const;

/** A function that follows events. */
export type EventFunction = (typeof eventFunctions)[number];

/** Every function whose size and start have a bar. */
export const functionNames: readonly (Group | EventFunction)[] = [...groups, ...eventFunctions];
