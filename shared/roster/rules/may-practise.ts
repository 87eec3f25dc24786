import type { ServiceId } from "../../place/service.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { ShiftCode } from "../month/shift-code.ts";
import type { Rule } from "./rule.ts";
import type { RuledMonth, RuledPerson } from "./ruled-month.ts";
import { usualRules } from "./usual-rules.ts";

/** That a person has no licence for a clinic on a day, and until when they had one; nothing where they have, or none is known. */
export const licenceGap = (
  { licences }: RuledPerson,
  { clinicId }: Pick<RuledMonth, "clinicId">,
  date: LocalDate,
): { until?: LocalDate } | undefined => {
  const here = licences?.filter((licence) => licence.clinicId === clinicId);
  if (!here || here.some(({ from = date, until = date }) => from <= date && date <= until)) return undefined;
  const ended = here.flatMap((licence) => licence.until ?? []).filter((last) => last < date);
  return ended.length > 0 ? { until: ended.reduce((a, b) => (a > b ? a : b)) } : {};
};

/** The services of a shift that somebody of this profession may not give. */
export const foreignServices = (
  { profession }: RuledPerson,
  { practice }: ShiftCode,
  { professions }: Extract<Rule, { rule: "skill" }>,
): ServiceId[] =>
  (practice?.services ?? []).filter((service) => !(professions[service] ?? [profession]).includes(profession));

/** Who practises at a clinic, as far as is known. */
export type Team = Pick<RuledMonth, "clinicId" | "people">;

/** No clinic chooses who may give which service: it is the law. */
const skills = usualRules.find((rule) => rule.rule === "skill")?.professions ?? {};

/** Whether a profession may give a service. */
export const isTheirs = (profession: RuledPerson["profession"], service: ServiceId): boolean =>
  skills[service]?.includes(profession) ?? true;

/** Answers whether somebody may give a service on a day, by profession and licence; whoever isn't known there may. */
export const givingFinder = (team: Team) => {
  const people = new Map(team.people.map((person) => [person.id, person]));
  return (practitionerId: string, service: ServiceId, date: LocalDate): boolean => {
    const person = people.get(practitionerId);
    if (!person) return true;
    return isTheirs(person.profession, service) && !licenceGap(person, team, date);
  };
};
