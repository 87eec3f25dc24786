import type { PreSignUpTriggerEvent } from "aws-lambda";
import { indonesianMobile } from "../../shared/identity/phone.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { signInTrigger } from "./sign-in-trigger.ts";

/**
 * Lets anyone with an Indonesian mobile number open an account, confirmed at once: the number is proven by the code
 * of each sign-in, before any token. Other numbers are refused, also because texts to them are what fraud pays for.
 */
export const handler = signInTrigger(
  "pre-sign-up",
  async (event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> => {
    const phone = event.request.userAttributes.phone_number;
    if (phone === undefined || indonesianMobile(phone) !== phone) throw new Refusal("request.invalid");
    return { ...event, response: { autoConfirmUser: true, autoVerifyEmail: false, autoVerifyPhone: true } };
  },
);
