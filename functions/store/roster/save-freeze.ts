import type { RequestKey } from "../../../shared/request/request-key.ts";
import { PublishReceipt } from "../../../shared/roster/draft/receipt.ts";
import type { PersonMonth } from "../../../shared/roster/publish/person-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { savePersonMonth } from "../duty/person-months.ts";
import { transact } from "../table/transact.ts";
import { draftReceipts } from "./draft-receipts.ts";
import { beginVersion } from "./month-heads.ts";
import { keepVersion } from "./roster-versions.ts";

const receipts = draftReceipts(PublishReceipt);

/** What a publishing left when it came before, or `null`. */
export const publishReceipt = receipts.find;

/** What a publishing freezes: the version, where its people are on duty from now on, and the request it is for. */
export type Freeze = { version: RosterVersion; months: readonly PersonMonth[]; key?: RequestKey };

/**
 * Freezes a version in one write: from then on it is published, whoever brings the sessions to it.
 * @returns whether it did; where not, somebody else was there since the facts were read
 */
export const saveFreeze = async ({ version, months, key }: Freeze): Promise<boolean> => {
  const { clinicId, month } = version;
  const people = Object.fromEntries(months.map((one) => [`${one.practitionerId} ${one.month}`, savePersonMonth(one)]));
  const conflict = await transact<Record<string, unknown>>({
    head: beginVersion(version),
    version: keepVersion(version),
    ...(key && {
      receipt: receipts.keep({ clinicId, answer: { month, version: version.version }, key, now: version.at }),
    }),
    ...people,
  });
  return conflict === undefined;
};
