import type { Slot } from "../../../shared/schedule/slot.ts";

/** A place as an address says it. */
export const slotText = ({ sessionId, number, start, minutes }: Slot): string =>
  [sessionId, number, start, minutes].join(",");

/** The place that an address says, `undefined` where it says none. */
export const slotInText = (text: string | undefined): Slot | undefined => {
  const [sessionId, ...numbers] = (text ?? "").split(",");
  const [number, start, minutes] = numbers.map(Number);
  const isWhole = [number, start, minutes].every((one) => Number.isInteger(one));
  return sessionId && isWhole && number && start && minutes ? { sessionId, number, start, minutes } : undefined;
};
