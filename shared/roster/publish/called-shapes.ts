import { lastSeries, type Session, type SessionId, sessionIdParts } from "../../schedule/session.ts";
import type { SessionShape } from "../month/plan-month.ts";

/** The practitioner's day at the clinic that a session is of: within it every number is one person's. */
const dayOf = (id: SessionId): string => {
  const { clinicId, date, practitionerId } = sessionIdParts(id);
  return `${clinicId} ${date} ${practitionerId}`;
};

const firstFree = (taken: ReadonlySet<number>): number => {
  let series = 0;
  while (series < lastSeries && taken.has(series)) series += 1;
  return series;
};

/**
 * Planned sessions with the hundred that each is called under: one that is there keeps its own, since people were told it,
 * and the others have the first that no session of their practitioner's day has. They are given in the order of ids, and also
 * to those that have ended by now, so that however often a day is brought, each has the same. After nine the last is shared.
 */
export const calledShapes = (shapes: readonly SessionShape[], sessions: readonly Session[]): SessionShape[] => {
  const given = new Map<SessionId, number>();
  const taken = new Map<string, Set<number>>();
  const give = (id: SessionId, series: number): void => {
    given.set(id, series);
    taken.set(dayOf(id), (taken.get(dayOf(id)) ?? new Set()).add(series));
  };
  for (const { id, series = 0 } of sessions) give(id, series);
  for (const id of shapes.map((shape) => shape.id).toSorted())
    if (!given.has(id)) give(id, firstFree(taken.get(dayOf(id)) ?? new Set()));
  return shapes.map((shape) => {
    const series = given.get(shape.id);
    return { ...shape, ...(series && { series }) };
  });
};
