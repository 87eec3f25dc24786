import type { Service } from "../../../../shared/place/service.ts";
import type { RowWords } from "../../../parts/roster-settings/setting-rows.tsx";
import { language } from "../../../text/language.ts";
import { shiftCodesText } from "./text.ts";
import type { WrittenCode } from "./written-code.ts";

const filled = (texts: readonly string[], between: string): string =>
  texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join(between);

/** The first of its services, and how many more there are: a list of them all would be longer than the rest. */
const servicesOf = ({ services }: WrittenCode, known: readonly Service[]): string => {
  const [first, ...others] = services.map((id) => known.find((one) => one.id === id)?.name[language()] ?? id);
  if (first === undefined) return shiftCodesText().notBooked;
  return others.length > 0 ? shiftCodesText().andOthers(first, others.length) : first;
};

const placeOf = ({ placeKind, placeName }: WrittenCode): string =>
  (placeKind !== "here" && placeName.trim()) || shiftCodesText().placeKinds[placeKind];

/** A code in its list: its sign and name, its usual hours, what can be booked, where, and how patients are met. */
export const codeRowWords = (written: WrittenCode, known: readonly Service[]): RowWords => {
  const channel = written.services.length > 0 ? shiftCodesText().channels[written.channel] : "";
  return {
    title: filled([written.code.toUpperCase(), written.name], " · ") || shiftCodesText().newCode,
    aside: filled([written.from, written.to], "–"),
    detail: filled([servicesOf(written, known), placeOf(written), channel], " · "),
  };
};
