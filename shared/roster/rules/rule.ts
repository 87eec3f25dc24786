import type { Practitioner } from "../../people/practitioner.ts";
import type { ServiceId } from "../../place/service.ts";
import type { Severity } from "./rule-break.ts";

type Profession = Practitioner["profession"];

/** What a rule asks, by its name. */
type Asked = {
  /** Nobody has two shifts at once, nor at two places without a minute between them. */
  overlap: object;
  /** So many hours between the shifts of one day and those of a later one. */
  rest: { hours: number };
  /** No more hours from Monday to Sunday; a night counts where it begins. */
  "week-hours": { hours: number };
  /** No more days with a shift, one after another. */
  "days-in-a-row": { days: number };
  /** Every cell says what the clinic's codes know. */
  "unknown-code": object;
  /** Whoever has a shift practises at this clinic. */
  "not-here": object;
  /** Whoever practises has a licence (SIP) for this clinic on that day, so far as their licences are known. */
  licence: object;
  /** Who may give a service; one that is not named may be given by anybody. */
  skill: { professions: Readonly<Record<ServiceId, readonly Profession[]>> };
  /** Nobody has a shift while on leave. */
  leave: object;
  /** A doctor has a practice that can be booked, on these weekdays (1 = Monday), holidays apart. */
  "no-doctor": { weekdays: readonly number[] };
  /** Nobody has a shift on a holiday. */
  holiday: object;
};

/** A rule that a month is held against. */
export type Rule = {
  [Name in keyof Asked]: { rule: Name; severity: Severity } & Asked[Name];
}[keyof Asked];
