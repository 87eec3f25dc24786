import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { monthOf, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { closedAfter } from "../../../shared/roster/publish/closed-days.ts";
import type { Freeze } from "../../../shared/roster/publish/freeze.ts";
import { FrozenVersion, FrozenVersions } from "../../../shared/roster/publish/frozen-versions.ts";
import type { FoundHead } from "../../../shared/roster/publish/month-head.ts";
import { personMonthKey } from "../../../shared/roster/publish/person-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { sessionDaysAfter } from "../../../shared/roster/publish/session-days.ts";
import { putPersonMonth, savePersonMonthsWhile } from "../duty/person-months.ts";
import { noteClosed, putPublished } from "../published/published-months.ts";
import { type Piece, transact } from "../table/transact.ts";
import { mostInWrite } from "../table/write-room.ts";
import { putDraftRow } from "./draft-rows.ts";
import { beginVersion, countChange, type Keeps, whileAsSeen } from "./month-heads.ts";
import { rosterReceipts } from "./roster-receipts.ts";
import { keepVersion } from "./roster-versions.ts";

const receipts = rosterReceipts(FrozenVersion);

/** What a publishing left when it came before, or `null`. */
export const publishReceipt = receipts.find;

/** What a change leaves for its repeat: the versions that it froze. */
const changes = rosterReceipts(FrozenVersions);

/** What a change left when it came before, or `null`. */
export const freezeReceipt = changes.find;

/** What is frozen, and what goes with it. */
export type FreezeWrite = Freeze & {
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

type Pieces = Readonly<Record<string, Piece<unknown>>>;

const countOf = (pieces: Pieces): number => Object.keys(pieces).length;

const inParts = (pieces: Pieces): Pieces[] => {
  const all = Object.entries(pieces);
  const starts = Array.from({ length: Math.ceil(all.length / mostInWrite) }, (_, part) => part * mostInWrite);
  return starts.map((start) => Object.fromEntries(all.slice(start, start + mostInWrite)));
};

/** The months of which a change publishes nothing, and yet writes the draft, or closes the clinic. */
const draftsAlone = ({ versions, rows = [], closed = [] }: Freeze): RosterMonth[] =>
  [...new Set([...rows.map(({ month }) => month), ...closed.map(({ date }) => monthOf(date))])].filter((one) =>
    versions.every(({ month }) => month !== one),
  );

/** What the head of a month keeps under a freeze. */
const keeps = ({ versions, closed = [], opened = [] }: Freeze, heads: Heads, month: RosterMonth): Keeps => {
  const begun = versions.find((version) => version.month === month);
  const head: FoundHead = heads.get(month) ?? { version: begun ? begun.version - 1 : 0 };
  const added = closed.filter(({ date }) => monthOf(date) === month);
  return {
    changes: head.changes,
    closed: closedAfter(head.closed, added, opened),
    sessionDays: begun ? sessionDaysAfter(head, begun) : head.sessionDays,
    unread: head.unread,
  };
};

/** All that is frozen, but for the rows of drafts. */
const frozenBy = (clinicId: ClinicId, freeze: FreezeWrite, heads: Heads): Pieces => {
  const begun = freeze.versions.map((version): [string, Piece<unknown>] => [
    `head ${version.month}`,
    beginVersion(version, keeps(freeze, heads, version.month)),
  ]);
  const counted = draftsAlone(freeze).map((month): [string, Piece<unknown>] => {
    const of = { clinicId, month, version: heads.get(month)?.version ?? 0 };
    return [`head ${month}`, countChange(of, keeps(freeze, heads, month))];
  });
  /** As its people read it, who are told of closed days too. */
  const published = (freeze.published ?? freeze.versions).map((version): [string, Piece<unknown>] => {
    const closed = [...keeps(freeze, heads, version.month).closed];
    return [`published ${version.month}`, putPublished({ ...version, ...(closed.length > 0 && { closed }) })];
  });
  /** A day on which nobody had a shift is closed without a version: they are told all the same. */
  const noted = draftsAlone(freeze).flatMap((month): [string, Piece<unknown>][] => {
    const { closed } = keeps(freeze, heads, month);
    const isPublished = (heads.get(month)?.version ?? 0) > 0 && closed.length > 0;
    return isPublished ? [[`published ${month}`, noteClosed(clinicId, month, closed)]] : [];
  });
  return {
    ...Object.fromEntries([...begun, ...counted, ...noted]),
    ...Object.fromEntries(freeze.versions.map((version) => [`version ${version.month}`, keepVersion(version)])),
    ...Object.fromEntries(published),
    ...Object.fromEntries(freeze.people.map((one) => [personMonthKey(one), putPersonMonth(one)])),
    ...freeze.also,
  };
};

/** How months were when they were looked at. */
type Heads = ReadonlyMap<RosterMonth, FoundHead>;

/** Holds whom the freeze has no room for, as long as the months are as they were seen; whether it did. */
const hold = async (clinicId: ClinicId, { versions, held = [] }: Freeze, heads: Heads): Promise<boolean> => {
  const asSeen = versions.map(({ month, version }): [string, Piece<unknown>] => {
    const head = { ...heads.get(month), version: version - 1 };
    return [`head ${month}`, whileAsSeen(clinicId, month, head)];
  });
  return (await savePersonMonthsWhile(Object.fromEntries(asSeen), held)) === "done";
};

/**
 * Freezes versions in one write: from then on they are published, whoever brings the sessions to them. Where a clinic has
 * more people than one write holds, the drafts are written before it, and whoever it has no room for is held: whoever dies in
 * between has changed nothing that is published, and a repeat finds them as they are to be.
 * @returns whether it did; where not, somebody else was there since the facts were read
 */
export const saveFreeze = async (
  clinicId: ClinicId,
  freeze: FreezeWrite,
  heads: Heads = new Map(),
): Promise<boolean> => {
  const frozen = frozenBy(clinicId, freeze, heads);
  const drafts: Pieces = Object.fromEntries(
    (freeze.rows ?? []).map((row) => [`row ${row.practitionerId} ${row.month}`, putDraftRow(clinicId, row)]),
  );
  const isOne = countOf(frozen) + countOf(drafts) <= mostInWrite;
  for (const pieces of isOne ? [] : inParts(drafts)) if (await transact<Record<string, unknown>>(pieces)) return false;
  if (!(await hold(clinicId, freeze, heads))) return false;
  const conflict = await transact<Record<string, unknown>>({ ...frozen, ...(isOne && drafts) });
  return conflict === undefined;
};
