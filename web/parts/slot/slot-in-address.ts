import { siteName } from "../../../shared/place/site.ts";
import { calledNumber, placeCalled } from "../../../shared/schedule/called-number.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";

/** A place as an address says it, with its number as it is called: its name, if it has one, comes last, for whatever stands in it. */
export const slotText = ({ sessionId, start, minutes, comeTo, ...place }: Slot): string =>
  [sessionId, calledNumber(place), start, minutes, ...(comeTo ? [comeTo.kind, siteName(comeTo)] : [])].join(",");

const comeToIn = (kind: string | undefined, name: string): Pick<Slot, "comeTo"> => {
  if (kind === "puskesmas") return { comeTo: { kind } };
  const isOutpost = kind === "pustu" || kind === "posyandu" || kind === "mobile";
  return isOutpost ? { comeTo: { kind, name } } : {};
};

/** The place that an address says, `undefined` where it says none. */
export const slotInText = (text: string | undefined): Slot | undefined => {
  const [sessionId, ...parts] = (text ?? "").split(",");
  const [called = 0, start, minutes] = parts.slice(0, 3).map(Number);
  const isWhole = [called, start, minutes].every((one) => Number.isInteger(one));
  const place = placeCalled(called);
  return sessionId && isWhole && place.number > 0 && start && minutes
    ? { sessionId, ...place, start, minutes, ...comeToIn(parts[3], parts.slice(4).join(",")) }
    : undefined;
};
