import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { kept } from "../../../storage/kept.ts";
import type { Wish } from "../../../video/create-sending.ts";

type Checked = { date: LocalDate; wish: Wish };

const isChecked = (value: unknown): boolean => {
  const { date, wish } = Object(value) as Partial<Checked>;
  return typeof date === "string" && typeof wish?.microphone === "boolean" && typeof wish.camera === "boolean";
};

const stored = kept<Checked>("check", isChecked);

/** What the device check on this computer settled on a day; none: it was not done that day. */
export const checkedOn = (date: LocalDate): Wish | undefined => {
  const checked = stored.read();
  return checked?.date === date ? checked.wish : undefined;
};

/** Notes that the devices were tried out, so that the next patient of the day is called without it. */
export const noteCheck = (date: LocalDate, wish: Wish): void => stored.write({ date, wish });
