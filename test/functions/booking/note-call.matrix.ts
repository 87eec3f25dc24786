import { callKey } from "../../../functions/store/table/keys.ts";
import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = {
  items: ({ session, visit }) => [
    { ...callKey(session.clinicId, visit.id), slot: visit.slot, dueAt: session.start, tried: 0, noted: 0, notes: [] },
  ],
  fields: () => ({ outcome: ["reached"], noted: [0] }),
};
