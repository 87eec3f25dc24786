import { lineClosing } from "../../../functions/consult/line-closing.ts";
import { type DueEntry, dueKeyOf } from "../../../functions/store/due/due-item.ts";
import { nextListFromItem } from "../../../functions/store/next-list/next-list-item.ts";
import { sessionFromItem } from "../../../functions/store/session/sessions.ts";
import { duePartition, type Key, prefix } from "../../../functions/store/table/keys.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { minute } from "../../../shared/time/instant.ts";
import { allItems } from "../booking/contradictions.ts";

/** What the clock may be working off just now. */
const soon = 2 * minute;

const textOf = ({ PK, SK }: Key): string => `${PK} ${SK}`;

/** What time is to bring, by the sessions and lists in the table, that is not entered; each by its key. */
export const missingDues = async (): Promise<string[]> => {
  const items = await allItems();
  const kind = (start: string) => items.filter(({ SK }) => String(SK).startsWith(start));
  const closings = kind(prefix.session).map(sessionFromItem).map(lineClosing);
  const refreshes = kind(prefix.nextFree)
    .map(nextListFromItem)
    .flatMap(({ clinicId, refreshAt: at }): DueEntry[] =>
      at === undefined ? [] : [{ districtId: districtOf(clinicId), at, kind: "refresh-next-free", ref: clinicId }],
    );
  if (closings.length === 0 || refreshes.length === 0) throw new Error("There is nothing that time is to bring");
  const entered = new Set(
    items
      .filter(({ PK }) => String(PK).startsWith(duePartition("")))
      .map(({ PK, SK }) => textOf({ PK: String(PK), SK: String(SK) })),
  );
  return [...closings, ...refreshes]
    .filter(({ at }) => at > Date.now() + soon)
    .map((due) => textOf(dueKeyOf(due)))
    .filter((key) => !entered.has(key));
};
