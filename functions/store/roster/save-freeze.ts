import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { DraftRow } from "../../../shared/roster/draft/draft-row.ts";
import { ChangeReceipt, PublishReceipt } from "../../../shared/roster/draft/receipt.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { PersonMonth } from "../../../shared/roster/publish/person-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { savePersonMonth } from "../duty/person-months.ts";
import { type Piece, transact } from "../table/transact.ts";
import { draftReceipts } from "./draft-receipts.ts";
import { putDraftRow } from "./draft-rows.ts";
import { beginVersion } from "./month-heads.ts";
import { keepVersion } from "./roster-versions.ts";

const receipts = draftReceipts(PublishReceipt);

/** What a publishing left when it came before, or `null`. */
export const publishReceipt = receipts.find;

/** What a change leaves for its repeat: the versions that it froze. */
const changes = draftReceipts(ChangeReceipt);

/** What a change left when it came before, or `null`. */
export const changeReceipt = changes.find;

/** What is frozen in one write. */
export type Freeze = {
  /** The new versions, of different months of one clinic. */
  versions: readonly RosterVersion[];
  /** Where people are on duty from now on, and when they have off. */
  people: readonly PersonMonth[];
  /** The rows of drafts that what is published goes into as well, so that it isn't undone by publishing them. */
  rows?: readonly (DraftRow & { month: RosterMonth })[];
  /** What else is written, all or none: the receipt of the request, and what asked for the change. */
  also?: Readonly<Record<string, Piece<unknown>>>;
};

/** The receipt that a publishing leaves. */
export const keepPublishing = (version: RosterVersion, key: RequestKey): Piece<unknown> => {
  const { clinicId, month, at } = version;
  return receipts.keep({ clinicId, answer: { month, version: version.version }, key, now: at });
};

/** The receipt that a change leaves. */
export const keepChange = changes.keep;

/**
 * Freezes versions in one write: from then on they are published, whoever brings the sessions to them.
 * @returns whether it did; where not, somebody else was there since the facts were read
 */
export const saveFreeze = async (
  clinicId: ClinicId,
  { versions, people, rows = [], also }: Freeze,
): Promise<boolean> => {
  const conflict = await transact<Record<string, unknown>>({
    ...Object.fromEntries(versions.map((version) => [`head ${version.month}`, beginVersion(version)])),
    ...Object.fromEntries(versions.map((version) => [`version ${version.month}`, keepVersion(version)])),
    ...Object.fromEntries(people.map((one) => [`${one.practitionerId} ${one.month}`, savePersonMonth(one)])),
    ...Object.fromEntries(rows.map((row) => [`row ${row.practitionerId} ${row.month}`, putDraftRow(clinicId, row)])),
    ...also,
  });
  return conflict === undefined;
};
