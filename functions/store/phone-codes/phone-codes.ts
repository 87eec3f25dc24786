import { PhoneCodes } from "../../../shared/identity/phone-codes.ts";
import { still } from "../table/clause.ts";
import { itemAt } from "../table/items.ts";
import { codesKey } from "../table/keys.ts";
import { putIf } from "../table/put-if.ts";
import { reader, readOr } from "../table/readable.ts";

/** What is known of an account's codes, and how often it was changed, as the item says: a change says from what. */
export type KeptCodes = { codes: PhoneCodes; version: unknown };

const codesFromItem = reader((item): PhoneCodes => PhoneCodes.parse(item));

/**
 * The sign-in codes and the known devices of an account, as they are now. Of what can't be read its owner begins anew,
 * rather than being locked out for good.
 */
export const phoneCodesOf = async (accountId: string): Promise<KeptCodes> => {
  const item = (await itemAt(codesKey(accountId))) ?? {};
  const codes = readOr(item, codesFromItem, PhoneCodes.parse({}));
  return { codes, version: item.version };
};

/** Saves an account's codes as they follow from `before`; `false` when they were changed meanwhile. */
export const savePhoneCodes = async (
  accountId: string,
  { version }: KeptCodes,
  codes: PhoneCodes,
): Promise<boolean> => {
  const next = typeof version === "number" ? version + 1 : 1;
  return putIf({ ...codesKey(accountId), ...codes, version: next }, still("version", version));
};
