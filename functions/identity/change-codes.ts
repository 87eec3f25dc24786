import type { PhoneCodes } from "../../shared/identity/phone-codes.ts";
import { phoneCodesOf, savePhoneCodes } from "../store/phone-codes/phone-codes.ts";
import { untilSaved } from "../store/table/try-again.ts";

const live = { phoneCodesOf, savePhoneCodes };

/** What becomes of an account's codes (nothing: they stay), and what is told of it. */
type Change<T> = { codes?: PhoneCodes; answer: T };

/** Changes an account's codes by a decision, which is made anew when somebody else changed them meanwhile. */
export const changeCodes =
  (deps: typeof live) =>
  <T>(accountId: string, decide: (codes: PhoneCodes) => Change<T>): Promise<T> =>
    untilSaved("hardly", async () => {
      const before = await deps.phoneCodesOf(accountId);
      const { codes, answer } = decide(before.codes);
      const isSaved = !codes || (await deps.savePhoneCodes(accountId, before, codes));
      return isSaved ? { saved: answer } : undefined;
    });

export const changeCodesLive = changeCodes(live);
