import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { PersonMonth } from "../../../shared/roster/publish/person-month.ts";
import { type Item, itemsAt } from "../table/items.ts";
import { dutyKey, dutyPartition } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import type { Piece } from "../table/transact.ts";

const personMonthFromItem = (item: Item): PersonMonth =>
  PersonMonth.parse({ ...item, practitionerId: String(item.PK).slice(dutyPartition("").length), month: item.SK });

/** Where these people are on duty in these months, as it is this moment; of whom nothing was published, nowhere. */
export const personMonthsOf = async (
  asked: readonly { practitionerId: PractitionerId; month: RosterMonth }[],
): Promise<PersonMonth[]> => {
  const items = await itemsAt(
    asked.map(({ practitionerId, month }) => dutyKey(practitionerId, month)),
    { ConsistentRead: true },
  );
  const found = new Map(items.map((item) => [`${item.PK} ${item.SK}`, personMonthFromItem(item)]));
  return asked.map(({ practitionerId, month }) => {
    const { PK, SK } = dutyKey(practitionerId, month);
    return found.get(`${PK} ${SK}`) ?? { practitionerId, month, revision: 0, halves: {}, nights: {} };
  });
};

/** Saves where somebody is on duty in a month, unless another publishing was there since it was read. */
export const savePersonMonth = ({ practitionerId, month, ...kept }: PersonMonth): Piece<PersonMonth> =>
  putRevision({ ...dutyKey(practitionerId, month), ...kept }, personMonthFromItem);
