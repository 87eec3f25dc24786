import { second } from "../time/instant.ts";

/** How long a calling-in that was a slip can be taken back by one press. */
export const takenBackWithin = 10 * second;
