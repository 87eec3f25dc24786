import { type Limits, must } from "./tables.ts";

/** What a row breaks and costs. */
export type Cost = { hard: number; soft: number };

/** Adds up what is beside limits. */
export type Charges = ReturnType<typeof makeCharges>;

/** Charges to `cost`; says each hard rule that is broken to `onBreak`, where somebody wants to know. */
export const makeCharges = (cost: Cost, onBreak?: (rule: string, amount: number) => void) => {
  const charge = (rule: string, amount: number, weight: number): void => {
    if (weight === must) {
      cost.hard += amount;
      onBreak?.(rule, amount);
    } else cost.soft += amount * weight;
  };
  return {
    charge,
    /** A count that is known at the end of the row. */
    count: (rule: string, count: number, { least, most, weight, isSteep }: Limits, index: number): void => {
      const beside = Math.max(0, (least[index] ?? 0) - count, count - (most[index] ?? 0));
      if (beside > 0) charge(rule, isSteep[index] === 1 ? (beside * (beside + 1)) / 2 : beside, weight[index] ?? 0);
    },
    /** One more day of a run that has had `length` with it. */
    stretch: (rule: string, length: number, { most, weight }: Limits, index: number): void => {
      if (length > (most[index] ?? 0)) charge(rule, 1, weight[index] ?? 0);
    },
    /** A run that is over; one that the last day cuts off may go on in the month after. */
    end: (rule: string, length: number, { least, weight }: Limits, index: number): void => {
      const missing = (least[index] ?? 0) - length;
      if (length > 0 && missing > 0) charge(rule, missing, weight[index] ?? 0);
    },
  };
};
