import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { LeaveBalance } from "../../../shared/roster/leave/leave-balance.ts";
import { type Item, itemsAt } from "../table/items.ts";
import { dutyPartition, leaveBalanceKey } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import { reader, readOr } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";

const balanceFromItem = reader(
  (item: Item): LeaveBalance =>
    LeaveBalance.parse({
      ...item,
      practitionerId: String(item.PK).slice(dutyPartition("").length),
      year: String(item.SK).slice(leaveBalanceKey("", "").SK.length),
    }),
);

type Asked = readonly { practitionerId: PractitionerId; year: string }[];

const balancesBy = async <T>(asked: Asked, read: (item: Item) => T): Promise<(LeaveBalance | T)[]> => {
  const items = await itemsAt(
    asked.map(({ practitionerId, year }) => leaveBalanceKey(practitionerId, year)),
    { ConsistentRead: true },
  );
  const found = new Map(items.map((item) => [`${item.PK} ${item.SK}`, read(item)]));
  return asked.map(({ practitionerId, year }) => {
    const { PK, SK } = leaveBalanceKey(practitionerId, year);
    const kept = found.get(`${PK} ${SK}`);
    return kept === undefined ? { practitionerId, year, used: 0, revision: 0 } : kept;
  });
};

/** How many days of annual leave people have had in these years, as it is this moment. */
export const leaveBalancesOf = (asked: Asked): Promise<LeaveBalance[]> => balancesBy(asked, balanceFromItem);

/** The same but for those that can't be read, of which nobody knows: they are reported and left out. */
export const knownBalancesOf = async (asked: Asked): Promise<LeaveBalance[]> =>
  (await balancesBy(asked, (item) => readOr(item, balanceFromItem, null))).filter((balance) => balance !== null);

/** Puts a balance, unless another leave was granted since it was read. */
export const putLeaveBalance = ({ practitionerId, year, ...kept }: LeaveBalance): Piece<LeaveBalance> =>
  putRevision({ ...leaveBalanceKey(practitionerId, year), ...kept }, balanceFromItem);
