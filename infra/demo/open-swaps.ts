import { getMyMonth } from "../../shared/api/roster/get-my-month.ts";
import { listOwnSwaps } from "../../shared/api/roster/list-own-swaps.ts";
import { proposeSwap } from "../../shared/api/roster/propose-swap.ts";
import { takeShift } from "../../shared/api/roster/take-shift.ts";
import { monthOf, nextMonth } from "../../shared/roster/month/roster-month.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { addDays } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import type { AskApi } from "./ask-api.ts";
import { longDay } from "./shift-codes.ts";

/** Who gives evenings away, and the colleague who can take them. */
export const swapping = { giver: "hasanudin.kramatwatu", taker: "ratu.kramatwatu" };

const daysAhead = 3;
const evening = longDay.at(-1);

/**
 * Sees to it that shifts of the demonstration are to change hands: of two evenings that a doctor gives away, a colleague
 * has agreed to take the first, for the scheduler to decide, and the second is still to be taken. As long as anything is
 * asked of shifts to come, whatever became of it, nothing more is.
 */
export const keepOpenSwaps = async (giver: AskApi, taker: AskApi, now: Instant): Promise<void> => {
  const { own, toAnswer, others } = await giver(listOwnSwaps, {});
  if ([...own, ...toAnswer, ...others].some(({ until }) => until > now)) return;
  const from = addDays(localDate(now, "WIB"), daysAhead);
  const month = monthOf(from);
  const months = await Promise.all([month, nextMonth(month)].map((one) => giver(getMyMonth, { month: one })));
  const shifts = months.flatMap((one) => one.shifts);
  const [first, second] = shifts.filter(({ date, code }) => date >= from && code === evening);
  if (!first) return;
  for (const { clinicId, date, code } of [first, ...(second ? [second] : [])])
    await giver(proposeSwap, { clinicId, date, code });
  const { toTake } = await taker(listOwnSwaps, {});
  const swap = toTake.find(({ shift }) => shift.date === first.date);
  if (swap) await taker(takeShift, { clinicId: swap.clinicId, swapId: swap.id });
};
