import * as z from "zod/mini";
import type { Session } from "../../schedule/session.ts";
import { isInside, isWaiting } from "../../schedule/standing.ts";

/** How many of those whose visits lose their time are here already: they wait for it, or are with the doctor. */
export const HereAlready = z
  .object({ waiting: z.int(), inside: z.int() })
  .register(z.globalRegistry, { id: "HereAlready", says: "none" });
export type HereAlready = z.infer<typeof HereAlready>;

/** Counts whom several changes find here already; nothing where that is nobody. */
export const sumHere = (parts: readonly (HereAlready | undefined)[]): HereAlready | undefined => {
  const sumOf = (kind: keyof HereAlready): number => parts.reduce((sum, part) => sum + (part?.[kind] ?? 0), 0);
  const all = { waiting: sumOf("waiting"), inside: sumOf("inside") };
  return all.waiting + all.inside > 0 ? all : undefined;
};

/** Counts who of those that hold places in sessions is here already, by their lines; nothing where that is nobody. */
export const hereAlready = (sessions: readonly Pick<Session, "claims" | "line">[]): HereAlready | undefined =>
  sumHere(
    sessions.flatMap(({ claims, line }) =>
      Object.keys(claims).map((number) => {
        const standing = line[number];
        return standing && { waiting: Number(isWaiting(standing)), inside: Number(isInside(standing)) };
      }),
    ),
  );
