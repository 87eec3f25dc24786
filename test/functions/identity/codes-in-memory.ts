import { changeCodes } from "../../../functions/identity/change-codes.ts";
import type { KeptCodes } from "../../../functions/store/phone-codes/phone-codes.ts";

/** What is known of codes and devices, kept as the table keeps it: a change of what was changed meanwhile is none. */
export const codesInMemory = () => {
  const kept = new Map<string, KeptCodes>();
  const phoneCodesOf = async (account: string): Promise<KeptCodes> =>
    kept.get(account) ?? { codes: { sent: [], devices: [] }, version: undefined };
  return {
    kept,
    changeCodes: changeCodes({
      phoneCodesOf,
      savePhoneCodes: async (account, { version }, codes) => {
        if ((await phoneCodesOf(account)).version !== version) return false;
        kept.set(account, { codes, version: Number(version ?? 0) + 1 });
        return true;
      },
    }),
  };
};
