import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { DraftRow } from "../../../shared/roster/draft/draft-row.ts";
import { ChangeReceipt, PublishReceipt } from "../../../shared/roster/draft/receipt.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { MonthHead } from "../../../shared/roster/publish/month-head.ts";
import type { PersonMonth } from "../../../shared/roster/publish/person-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { savePersonMonth } from "../duty/person-months.ts";
import { type Piece, transact } from "../table/transact.ts";
import { draftReceipts } from "./draft-receipts.ts";
import { putDraftRow } from "./draft-rows.ts";
import { beginVersion, countChange } from "./month-heads.ts";
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

/** DynamoDB takes no more items in one write. */
const mostAtOnce = 100;

type Pieces = Readonly<Record<string, Piece<unknown>>>;

const countOf = (pieces: Pieces): number => Object.keys(pieces).length;

const inParts = (pieces: Pieces): Pieces[] => {
  const all = Object.entries(pieces);
  const starts = Array.from({ length: Math.ceil(all.length / mostAtOnce) }, (_, part) => part * mostAtOnce);
  return starts.map((start) => Object.fromEntries(all.slice(start, start + mostAtOnce)));
};

/** The months of which a change writes nothing but the draft. */
const draftsAlone = ({ versions, rows = [] }: Freeze): RosterMonth[] =>
  [...new Set(rows.map(({ month }) => month))].filter((one) => versions.every(({ month }) => month !== one));

/** All that is frozen, but for the rows of drafts. */
const frozenBy = (clinicId: ClinicId, freeze: Freeze, heads: Heads): Pieces => ({
  ...Object.fromEntries(
    freeze.versions.map((version) => [`head ${version.month}`, beginVersion(version, heads.get(version.month))]),
  ),
  ...Object.fromEntries(
    draftsAlone(freeze).map((month) => [
      `head ${month}`,
      countChange({ clinicId, month }, heads.get(month) ?? { version: 0 }),
    ]),
  ),
  ...Object.fromEntries(freeze.versions.map((version) => [`version ${version.month}`, keepVersion(version)])),
  ...Object.fromEntries(freeze.people.map((one) => [`${one.practitionerId} ${one.month}`, savePersonMonth(one)])),
  ...freeze.also,
});

/** How months were when they were looked at. */
type Heads = ReadonlyMap<RosterMonth, MonthHead>;

/**
 * Freezes versions in one write: from then on they are published, whoever brings the sessions to them. Where a clinic has
 * more people than one write holds, the drafts are written before it: whoever dies in between has changed nothing that is
 * published, and a repeat finds them as they are to be.
 * @returns whether it did; where not, somebody else was there since the facts were read
 * @throws Refusal `roster.too-many` where even so it is more than one write holds
 */
export const saveFreeze = async (clinicId: ClinicId, freeze: Freeze, heads: Heads = new Map()): Promise<boolean> => {
  const frozen = frozenBy(clinicId, freeze, heads);
  const drafts: Pieces = Object.fromEntries(
    (freeze.rows ?? []).map((row) => [`row ${row.practitionerId} ${row.month}`, putDraftRow(clinicId, row)]),
  );
  if (countOf(frozen) > mostAtOnce) throw new Refusal("roster.too-many");
  const isOne = countOf(frozen) + countOf(drafts) <= mostAtOnce;
  for (const pieces of isOne ? [] : inParts(drafts)) if (await transact<Record<string, unknown>>(pieces)) return false;
  const conflict = await transact<Record<string, unknown>>({ ...frozen, ...(isOne && drafts) });
  return conflict === undefined;
};
