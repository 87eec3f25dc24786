import type { OpenNeed, RuledOut } from "../../../../../shared/roster/fill/ruled-out.ts";
import { grouped } from "../../../../../shared/roster/rules/grouped.ts";
import { daysInShort } from "../../../../time/days-in-short.ts";
import type { PlaceNames } from "../month/place-names.ts";
import { fillingText } from "./text.ts";

const wantedText = ({ wanted }: OpenNeed, names: PlaceNames): string => {
  if ("service" in wanted) return names.service(wanted.service);
  return "code" in wanted ? wanted.code : fillingText().doctor;
};

const becauseText = (reason: RuledOut): string =>
  reason.because === "not-added"
    ? fillingText().notAdded(reason.cell.join("+"))
    : fillingText().because[reason.because];

/** Who is ruled out, those together who are so for the same reason. */
const reasonsText = (ruledOut: OpenNeed["ruledOut"], names: PlaceNames): string =>
  [...grouped(ruledOut, becauseText)]
    .map(([because, people]) =>
      fillingText().ruledOut(
        people.map(({ practitionerId }) => names.person(practitionerId)),
        because,
      ),
    )
    .join("; ");

/** What is open, in sentences: days of which the same is said stand together, and what they lack on the same days. */
export const openGroups = (open: readonly OpenNeed[], names: PlaceNames): { said: string; reasons: string }[] => {
  const told = open.map((need) => ({
    date: need.date,
    missing: need.missing,
    wanted: wantedText(need, names),
    half: "half" in need.wanted ? need.wanted.half : undefined,
    reasons: reasonsText(need.ruledOut, names),
  }));
  const alike = [...grouped(told, ({ wanted, half, missing, reasons }) => `${wanted} ${half} ${missing} ${reasons}`)];
  const lines = alike.map(([, all]) => ({ ...all[0], days: daysInShort(all.map(({ date }) => date)) }));
  return [...grouped(lines, ({ days, half, missing, reasons }) => `${days} ${half} ${missing} ${reasons}`)].map(
    ([, [first, ...more]]) => {
      const { days, half, missing, reasons } = first;
      const wanted = [first, ...more].map((line) => line.wanted);
      return { said: fillingText().openNeed(days, wanted, half, missing), reasons };
    },
  );
};
