import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { DraftRow, type FoundRow } from "../../../shared/roster/draft/draft-row.ts";
import { SavedRows } from "../../../shared/roster/draft/saved.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { Item } from "../table/items.ts";
import { prefix, rosterPartition, rosterRowKey } from "../table/keys.ts";
import { replaceRevision, revisionIn } from "../table/put-revision.ts";
import { queryAll } from "../table/query.ts";
import { reader, readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { type LeftReceipt, rosterReceipts } from "./roster-receipts.ts";

/** Whose row an item is. */
const ownerOf = ({ SK }: Item): PractitionerId => String(SK).slice(prefix.rosterRow.length);

/** A row from its item. */
const rowFromItem = reader((item: Item): DraftRow => DraftRow.parse({ ...item, practitionerId: ownerOf(item) }));

const rowsIn = (clinicId: ClinicId, month: RosterMonth) => ({
  partition: rosterPartition(clinicId, month),
  prefix: prefix.rosterRow,
  ConsistentRead: true,
});

/** A row from its item; one that can't be read says so: its person is not to be taken for somebody without shifts. */
const foundRow = (item: Item): FoundRow =>
  readOr<FoundRow, undefined>(item, rowFromItem, undefined) ?? {
    practitionerId: ownerOf(item),
    revision: revisionIn(item),
    cells: {},
    locked: [],
    isUnreadable: true,
  };

/** What was saved of a clinic's month, as it is this moment, by the ids of practitioners. */
export const savedRowsOf = (clinicId: ClinicId, month: RosterMonth): Promise<FoundRow[]> =>
  queryAll(rowsIn(clinicId, month), foundRow);

const receipts = rosterReceipts(SavedRows);

/** What a save of rows left when it came before, or `null`. */
export const rowsReceipt = receipts.find;

type Saving = LeftReceipt<SavedRows> & {
  month: RosterMonth;
  /** Each with its new revision. */
  rows: readonly DraftRow[];
};

/** Saves a row in the place of the revision before its own, which may be one that can't be read. */
export const putDraftRow = (
  clinicId: ClinicId,
  { month, practitionerId, ...row }: DraftRow & { month: RosterMonth },
): Piece<Item> => replaceRevision({ ...rosterRowKey(clinicId, month, practitionerId), ...row });

/**
 * Saves rows of a draft in one write with their receipt, each in the place of the revision before its own: all or none.
 * @returns whether it did; where not, this save came before, or somebody else saved one of them meanwhile
 */
export const saveDraftRows = async (saving: Saving): Promise<boolean> => {
  const { clinicId, month, rows } = saving;
  const pieces = Object.fromEntries(
    rows.map((row) => [`of ${row.practitionerId}`, putDraftRow(clinicId, { ...row, month })]),
  );
  const conflict = await transact<Record<string, unknown>>({ ...pieces, receipt: receipts.keep(saving) });
  return conflict === undefined;
};
