import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { LeaveBalance } from "../../../shared/roster/leave/leave-balance.ts";
import { type Item, itemsAt } from "../table/items.ts";
import { dutyPartition, leaveBalanceKey } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import type { Piece } from "../table/transact.ts";

const balanceFromItem = (item: Item): LeaveBalance =>
  LeaveBalance.parse({
    ...item,
    practitionerId: String(item.PK).slice(dutyPartition("").length),
    year: String(item.SK).slice(leaveBalanceKey("", "").SK.length),
  });

/** How many days of annual leave people have had in these years, as it is this moment. */
export const leaveBalancesOf = async (
  asked: readonly { practitionerId: PractitionerId; year: string }[],
): Promise<LeaveBalance[]> => {
  const items = await itemsAt(
    asked.map(({ practitionerId, year }) => leaveBalanceKey(practitionerId, year)),
    { ConsistentRead: true },
  );
  const found = new Map(items.map((item) => [`${item.PK} ${item.SK}`, balanceFromItem(item)]));
  return asked.map(({ practitionerId, year }) => {
    const { PK, SK } = leaveBalanceKey(practitionerId, year);
    return found.get(`${PK} ${SK}`) ?? { practitionerId, year, used: 0, revision: 0 };
  });
};

/** Saves a balance, unless another leave was granted since it was read. */
export const saveLeaveBalance = ({ practitionerId, year, ...kept }: LeaveBalance): Piece<LeaveBalance> =>
  putRevision({ ...leaveBalanceKey(practitionerId, year), ...kept }, balanceFromItem);
