import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { MonthHead } from "../../../shared/roster/publish/month-head.ts";
import { itemAt } from "../table/items.ts";
import { monthHeadKey } from "../table/keys.ts";
import { type Piece, transact } from "../table/transact.ts";

/** A clinic's month, and one of its versions. */
export type VersionOf = { clinicId: ClinicId; month: RosterMonth; version: number };

const headFromItem = (item: unknown): MonthHead => MonthHead.parse(item);

/** Which version of a clinic's month holds, as it is this moment. */
export const monthHeadOf = async (clinicId: ClinicId, month: RosterMonth): Promise<MonthHead> => {
  const item = await itemAt(monthHeadKey(clinicId, month));
  return item ? headFromItem(item) : { version: 0 };
};

const publishing = { ExpressionAttributeNames: { "#publishing": "publishing" } };

/** Begins to publish a version, if the one before it holds and none is being published. */
export const beginVersion = ({ clinicId, month, version }: VersionOf): Piece<MonthHead> => ({
  write: {
    Put: {
      Item: { ...monthHeadKey(clinicId, month), version: version - 1, publishing: version },
      ...(version === 1
        ? { ConditionExpression: "attribute_not_exists(PK)" }
        : {
            ConditionExpression: "#version = :before AND attribute_not_exists(#publishing)",
            ExpressionAttributeNames: { ...publishing.ExpressionAttributeNames, "#version": "version" },
            ExpressionAttributeValues: { ":before": version - 1 },
          }),
    },
  },
  parse: headFromItem,
});

/** Lets the others of a transaction be written only while this version is being published: a later one has its own. */
export const whilePublishing = ({ clinicId, month, version }: VersionOf): Piece<MonthHead> => ({
  write: {
    ConditionCheck: {
      Key: monthHeadKey(clinicId, month),
      ConditionExpression: "#publishing = :version",
      ...publishing,
      ExpressionAttributeValues: { ":version": version },
    },
  },
  parse: headFromItem,
});

/** Says that a version holds, once; done already, it stays so. */
export const endVersion = async ({ clinicId, month, version }: VersionOf): Promise<void> => {
  await transact({
    head: {
      write: {
        Update: {
          Key: monthHeadKey(clinicId, month),
          UpdateExpression: "SET #version = :version REMOVE #publishing",
          ConditionExpression: "#publishing = :version",
          ExpressionAttributeNames: { ...publishing.ExpressionAttributeNames, "#version": "version" },
          ExpressionAttributeValues: { ":version": version },
        },
      },
      parse: headFromItem,
    } satisfies Piece<MonthHead>,
  });
};
