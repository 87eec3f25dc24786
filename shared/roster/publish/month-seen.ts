import type { PractitionerId } from "../../people/practitioner.ts";
import type { Clinic } from "../../place/clinic.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { BookableWindow } from "../../schedule/bookable-window.ts";
import type { Session } from "../../schedule/session.ts";
import type { Holiday } from "../../time/holiday.ts";
import type { Instant } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { DraftRow } from "../draft/draft-row.ts";
import type { Plan } from "../month/plan-month.ts";
import type { FoundSettings, SettingKind } from "../settings/roster-setting.ts";
import { withClosed } from "./closed-days.ts";
import type { WantedBy } from "./displacing.ts";
import type { FoundHead } from "./month-head.ts";
import { type FoundMonth, leaveIn, leaveUnreadIn, unreadIn } from "./person-month.ts";
import type { RosterVersion } from "./roster-version.ts";

/** All that is known when a clinic's month is to be published: its draft, and what stands. */
export type MonthSeen = {
  clinic: Clinic;
  now: Instant;
  /** What can be booked now. */
  window: BookableWindow;
  /** The clinic's day; what lies before it stays as it is. */
  today: LocalDate;
  holidays: Holiday[];
  /** Years of whose holidays nobody knows. */
  unreadYears?: readonly string[];
  /** Which version holds; where that can't be read, which was kept last: what is published next takes its place. */
  head: FoundHead;
  /** As the draft has it. */
  plan: Plan;
  /** What the clinic has decided of how its rosters are made. */
  settings: FoundSettings;
  /** The draft's rows, each with its revision. */
  draft: DraftRow[];
  /** Whose rows of the draft are there and can't be read. */
  unreadable: PractitionerId[];
  /**
   * Whether the clinic's codes are there and can't be read.
   * @default false
   */
  isCodeless?: boolean | undefined;
  /** What was published of it. */
  published?: RosterVersion;
  /**
   * Whether something was, and can't be read: publishing the draft takes its place.
   * @default false
   */
  isVersionUnread?: boolean;
  /** The sessions of its days from today on. */
  sessions: Session[];
  /** What is wanted by visits of sessions that lose a service, once it is known which those are. */
  wanted?: WantedBy;
  /** Where its people are on duty, here and elsewhere; of whose months can't be read, what of them can. */
  months: FoundMonth[];
  /** What was published of the month before: a shift on its last evening counts for the first of this one. */
  before?: RosterVersion;
  /** What was published of the month after: a shift on the last evening of this one counts for its first. */
  next?: RosterVersion;
};

/** What of a clinic's is there and can't be read, of all that a publishing is judged by; how rows are rotated is none of it. */
const unreadOf = ({ settings: { unreadable = [] }, isCodeless }: MonthSeen): (SettingKind | "codes")[] => [
  ...unreadable.filter((kind) => kind !== "rotations"),
  ...(isCodeless ? (["codes"] as const) : []),
];

/**
 * Sees to it that all is known by which a draft is published: a row that can't be read is none without shifts, rules that
 * can't be read are not the usual ones, and where somebody is on duty elsewhere is not nowhere.
 * @throws Refusal `record.unreadable` with whose it is, or which settings they are
 */
export const requireWholeDraft = (seen: MonthSeen): void => {
  const { unreadable } = seen;
  if (unreadable.length > 0) throw new Refusal("record.unreadable", { practitionerIds: unreadable, of: "draft" });
  const practitionerIds = unreadIn(seen.months);
  if (practitionerIds.length > 0) throw new Refusal("record.unreadable", { practitionerIds });
  const settings = unreadOf(seen);
  if (settings.length > 0) throw new Refusal("record.unreadable", { settings });
};

/** Of whom it can't be said when in this month they have off: the clinic's own, and who is in what it publishes. */
export const leaveUnreadOf = ({ plan, months }: Pick<MonthSeen, "plan" | "months">): PractitionerId[] =>
  leaveUnreadIn(months.filter(({ month }) => month === plan.month));

/**
 * Whom nobody can be asked to stand in for whom: where they are on duty or when they have off can't be read, or by which rules it
 * would be.
 * @returns all of the clinic where that is so of its rules
 */
export const unknownIn = ({ clinic, settings: { unreadable = [] }, months }: MonthSeen): PractitionerId[] =>
  unreadable.includes("rules")
    ? clinic.practitioners.map(({ id }) => id)
    : [...unreadIn(months), ...leaveUnreadIn(months)];

/** A month with all that rules and wanted cover look at. */
export const ruled = ({
  plan,
  clinic,
  holidays,
  today,
  head,
  months,
  before,
  next,
  published,
  settings,
}: MonthSeen) => ({
  ...plan,
  today,
  people: clinic.practitioners,
  leave: leaveIn(months),
  holidays: withClosed(holidays, head.closed),
  closed: head.closed,
  ...(before && { before }),
  ...(next && { next }),
  ...(published && { published }),
  ...(settings.wants && { wants: settings.wants }),
});
