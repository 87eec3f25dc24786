import * as z from "zod/mini";
import { Session } from "./session.ts";

/** A session without its patients: the grid, its state and how many places are taken. */
export const SessionSummary = z
  .object({ ...z.omit(Session, { claims: true, line: true }).shape, claimed: z.int() })
  .register(z.globalRegistry, { id: "SessionSummary" });
export type SessionSummary = z.infer<typeof SessionSummary>;

export const summaryOf = ({ claims, line: _, ...session }: Session): SessionSummary => ({
  ...session,
  claimed: Object.keys(claims).length,
});
