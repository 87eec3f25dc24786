import * as z from "zod/mini";
import type { Practitioner } from "../../people/practitioner.ts";
import { Revision } from "../../request/revision.ts";
import { RosterRow } from "../month/roster-row.ts";

/** What a month's draft says of one person, as it was last saved. */
export const DraftRow = z
  .object({ ...RosterRow.shape, revision: Revision })
  .register(z.globalRegistry, { id: "DraftRow", says: "none" });
export type DraftRow = z.infer<typeof DraftRow>;

/** A row as it was found: one that can't be read says so, and has nothing but the revision that takes its place. */
export type FoundRow = DraftRow & { isUnreadable?: boolean };

/**
 * The rows of a draft: one for each practitioner of the clinic, in their order, be it empty. Whoever practises there no
 * more has none, whatever was saved of them.
 */
export const draftRows = (practitioners: readonly Practitioner[], saved: readonly FoundRow[]): FoundRow[] => {
  const byId = new Map(saved.map((row) => [row.practitionerId, row]));
  return practitioners.map(({ id }) => byId.get(id) ?? { practitionerId: id, revision: 0, cells: {}, locked: [] });
};
