import type { SessionEvent } from "../history/session-event.ts";

/** Which table's stream is to be followed, on which engine. */
export type Following = { table: string; engineUrl: string };

/** What the follower did about a place of a clinic's. */
export type Done = { clinicId: string; event: SessionEvent; asked: number; answered: number; sure: boolean };

/** What the follower tells: what it did, or that it has come to a mark, and how many changes of its clinic came before. */
export type Told = { done: Done } | { mark: string; changes: number };

/** The key of an item that marks a moment of a clinic in the stream. */
export const markKey = (clinicId: string, mark: string) => ({ PK: `MARK#${clinicId}`, SK: mark });
