import { visitsToNote } from "../../../shared/booking/displaced/stranded.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { visitsAt } from "../../store/appointment/visits.ts";
import type { saveStranded } from "../../store/session/stranded.ts";

type Deps = { visitsAt: typeof visitsAt; saveStranded: typeof saveStranded };

/**
 * Notes in a session who of its visits wants what it has no more, and who has it again: a visit that nobody can read stays as
 * it is noted.
 * @returns whether there was something to note
 */
export const noteStranded = async (deps: Deps, session: Session): Promise<boolean> => {
  const ids = session.state === "open" ? Object.values(session.claims) : [];
  const { appointments } = await deps.visitsAt(ids, { ConsistentRead: true });
  const toNote = visitsToNote(session, appointments);
  for (const { visit, isStranded } of toNote) await deps.saveStranded(visit, isStranded);
  return toNote.length > 0;
};
