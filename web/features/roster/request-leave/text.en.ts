import { monthsAhead } from "../../../../shared/roster/change/months-ahead.ts";
import { daysAYear } from "../../../../shared/roster/leave/leave-balance.ts";
import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: "Leave",
  balanceUnknown: (year: string) => `What is left of annual leave in ${year} can't be read. Ask the clinic.`,
  balance: (left: string, year: string) => `Annual leave left in ${year}: ${left} of ${daysAYear} days.`,
  beyond: (days: string, year: string, lacking: string) =>
    `You ask for ${days} working days in ${year}, ${lacking} more than are left. The clinic decides.`,
  tooFar: `Leave can be asked for at most ${monthsAhead} months ahead.`,
  ask: "Ask for leave",
  clinic: "Puskesmas",
  everywhere: (clinic: string) => `Leave holds at all your puskesmas. ${isolated(clinic)} decides.`,
  kind: "Kind",
  kinds: { annual: "Annual leave", sick: "Illness", other: "Other" },
  reason: "Reason",
  reasonHint: "Read only by the schedulers of this clinic. May be empty.",
  send: "Send request",
  sent: "Request sent. The answer will be shown below.",
  own: "Your requests",
  none: "No requests yet.",
  withdraw: "Withdraw",
  askBack: "Ask to be back",
  askBackOf: (days: string) => `Ask to be back, leave ${days}`,
  askNoMore: "Don't ask any more",
  askNoMoreOf: (days: string) => `Don't ask to be back any more, leave ${days}`,
  backSince: "Back from",
  cancel: "Cancel",
  withdrawOf: (days: string) => `Withdraw the request for ${days}`,
};
