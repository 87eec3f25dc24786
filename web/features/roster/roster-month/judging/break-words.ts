import type { ServiceId } from "../../../../../shared/place/service.ts";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import { decimal, fullDate, shortDate } from "../../../../time/format-time.ts";
import { rosterText } from "../text.ts";

const overlapText = ({ code, before, minutes }: Extract<RuleBreak, { rule: "overlap" }>["facts"]): string => {
  const { overlap, noWay } = rosterText().breaks;
  return (minutes > 0 ? overlap : noWay)(code, before.code, shortDate(before.date));
};

/** What a rule says of a place where it is broken, in a sentence with its figures. */
export const breakText = (broken: RuleBreak, serviceName: (id: ServiceId) => string): string => {
  const words = rosterText().breaks;
  switch (broken.rule) {
    case "overlap":
      return overlapText(broken.facts);
    case "rest":
      return words.rest(decimal(broken.facts.hours), decimal(broken.facts.least));
    case "week-hours":
      return words.weekHours(decimal(broken.facts.hours), decimal(broken.facts.most));
    case "days-in-a-row":
      return words.daysInARow(broken.facts.days, broken.facts.most);
    case "unknown-code":
      return words.unknownCode(broken.facts.code);
    case "not-here":
      return words.notHere;
    case "licence":
      return broken.facts.until ? words.licenceEnded(fullDate(broken.facts.until)) : words.licence;
    case "skill":
      return words.skill(broken.facts.code, broken.facts.services.map(serviceName).join(", "));
    case "leave":
      return words.leave;
    case "no-doctor":
      return words.noDoctor;
    case "holiday":
      return broken.facts.closed ? `${rosterText().closedDay}.` : words.holiday(broken.facts.name);
  }
};
