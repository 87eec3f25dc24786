import type { SessionId } from "../../../../shared/schedule/session.ts";

type Places = { placeOf: (id: SessionId) => string | undefined; session: SessionId | undefined };

/** Where a session is held, where that is elsewhere than the one the doctor is in: of that one the head says it. */
export const placeBeside =
  ({ placeOf, session }: Places): Places["placeOf"] =>
  (id) =>
    session !== undefined && placeOf(id) === placeOf(session) ? undefined : placeOf(id);
