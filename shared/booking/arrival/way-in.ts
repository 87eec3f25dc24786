import { type Instant, minute } from "../../time/instant.ts";

/** How long the way from the waiting room to the doctor may take: nobody notes when who was called in is there. */
const longestWay = 5 * minute;

/** Whether who was called in face to face may still be on the way: later they are there, and were seen. */
export const mayBeOnTheWay = ({ admittedAt }: { admittedAt: Instant }, now: Instant): boolean =>
  now < admittedAt + longestWay;
