import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { monthOf, type RosterMonth } from "../../../../shared/roster/month/roster-month.ts";
import { isDate } from "../../../../shared/time/local-date.ts";
import { type Checked, chosenOf } from "../../../form/checked.ts";
import { createForm, type FormState } from "../../../form/create-form.ts";

type Input = RequestInputOf<"offer-shift">;
type Answer = ResponseOf<"offer-shift">;

/** A shift being offered, as it was filled in. */
export type OfferValues = { date: string; code: string; approval: string };
type OfferParts = { date: string; code: string; approval: "no" | "yes" };
export type OfferForm = FormState<OfferValues, OfferParts, Input, Answer>;

const isDay = (written: string): boolean => /^20\d{2}-/.test(written) && isDate(written);

/** The month of the day that was written, once it is one. */
export const monthWritten = (date: string): RosterMonth | undefined => (isDay(date) ? monthOf(date) : undefined);

const checkDate = (written: string): Checked<string> => (isDay(written) ? { value: written } : { problem: "choose" });
const checkCode = (written: string): Checked<string> => (written === "" ? { problem: "choose" } : { value: written });

type Deps = { clinicId: ClinicId; send: (input: Input, key: string) => Promise<Answer> };

/** Offers a shift that nobody has; pressed twice, it is offered once. */
export const createOffer = ({ clinicId, send }: Deps): OfferForm =>
  createForm<OfferValues, OfferParts, Input, Answer>({
    name: `offer-shift.${clinicId}`,
    empty: { date: "", code: "", approval: "no" },
    check: ({ date, code, approval }) => ({
      date: checkDate(date),
      code: checkCode(code),
      approval: chosenOf(["no", "yes"], approval),
    }),
    request: ({ date, code, approval }) => ({ clinicId, date, code, approval: approval === "yes" }),
    call: send,
  });
