import { bringMonth } from "../../functions/roster/publish/bring-month.ts";
import { enterDue } from "../../functions/store/due/due-list.ts";
import { personMonthsOf } from "../../functions/store/duty/person-months.ts";
import { savedRowsOf } from "../../functions/store/roster/draft-rows.ts";
import { endVersion, monthHeadOf } from "../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../functions/store/roster/roster-versions.ts";
import { saveFreeze } from "../../functions/store/roster/save-freeze.ts";
import { saveSessions } from "../../functions/store/roster/save-sessions.ts";
import { sessionsOf } from "../../functions/store/session/sessions.ts";
import type { Item } from "../../functions/store/table/items.ts";
import { rosterRowKey, rosterSettingKey, shiftCodesKey } from "../../functions/store/table/keys.ts";
import { putRevision } from "../../functions/store/table/put-revision.ts";
import { type Piece, transact } from "../../functions/store/table/transact.ts";
import { pauseAfter, untilSaved } from "../../functions/store/table/try-again.ts";
import type { Clinic } from "../../shared/place/clinic.ts";
import type { DraftRow } from "../../shared/roster/draft/draft-row.ts";
import { tidyRow } from "../../shared/roster/draft/tidy-row.ts";
import { closedHalves } from "../../shared/roster/month/closed-time.ts";
import { planMonth } from "../../shared/roster/month/plan-month.ts";
import type { RosterMonth } from "../../shared/roster/month/roster-month.ts";
import type { ShiftCode } from "../../shared/roster/month/shift-code.ts";
import { freezeMonth, monthsToSee } from "../../shared/roster/publish/freeze-month.ts";
import type { PersonMonth } from "../../shared/roster/publish/person-month.ts";
import type { PublishedRow, RosterVersion } from "../../shared/roster/publish/roster-version.ts";
import { sessionIdParts } from "../../shared/schedule/session.ts";
import { dayOf, type LocalDate } from "../../shared/time/local-date.ts";
import { instantAt, type Zone } from "../../shared/time/zone.ts";
import { putAbsent } from "./put-absent.ts";
import { byMonth, rowsOn } from "./rosters.ts";
import { codesOf } from "./shift-codes.ts";
import { wantsOf } from "./wanted-cover.ts";

/** A clinic's days that the demonstration fills; of those before today the roster is there, and nobody could be booked. */
type Filling = { clinic: Clinic; zone: Zone; days: readonly LocalDate[]; today: LocalDate };
type Month = Filling & { month: RosterMonth };

const bring = ({ zone, today }: Month) =>
  bringMonth({
    sessionsOf,
    saveSessions,
    enterDue,
    endVersion,
    pauseAfter,
    timeLeft: () => Number.POSITIVE_INFINITY,
    // From the day's beginning on: also what has ended today is there to be looked at.
    now: () => instantAt(today, 0, zone),
  });

const publishedOf = async ({ clinic, month }: Month, version: number): Promise<RosterVersion | undefined> =>
  version === 0 ? undefined : rosterVersionOf({ clinicId: clinic.id, month, version });

/** The days of which nothing was published yet: what somebody has planned meanwhile stays as it is. */
const addedTo = ({ clinic, days }: Month, published: readonly PublishedRow[]): PublishedRow[] => {
  const planned = new Set(published.flatMap(({ cells }) => Object.keys(cells)));
  const added = rowsOn(
    clinic,
    days.filter((date) => !planned.has(dayOf(date))),
  );
  return added.filter(({ cells }) => Object.keys(cells).length > 0);
};

/** Rows with what is added to them; what they say of the same day stays. */
const rowsWith = (added: readonly PublishedRow[], rows: readonly PublishedRow[]): PublishedRow[] => {
  const before = new Map(rows.map((row) => [row.practitionerId, row]));
  const grown = added.map(({ practitionerId, cells }) => ({
    practitionerId,
    cells: { ...cells, ...before.get(practitionerId)?.cells },
  }));
  const known = new Set(added.map(({ practitionerId }) => practitionerId));
  return [...rows.filter(({ practitionerId }) => !known.has(practitionerId)), ...grown];
};

/** The draft grows by what is published, or its next publishing would take that off again. */
const growDraft = async ({ clinic, month }: Month, added: readonly PublishedRow[]): Promise<boolean> => {
  const saved = new Map((await savedRowsOf(clinic.id, month)).map((row) => [row.practitionerId, row]));
  const rows = added.map(({ practitionerId, cells }) => {
    const row = saved.get(practitionerId) ?? { practitionerId, revision: 0, cells: {}, locked: [] };
    return tidyRow({ ...row, revision: row.revision + 1, cells: { ...cells, ...row.cells } });
  });
  const asItIs = (item: Item): Item => item;
  const piece = ({ practitionerId, ...row }: DraftRow): [string, Piece<Item>] => [
    practitionerId,
    putRevision({ ...rosterRowKey(clinic.id, month, practitionerId), ...row }, asItIs),
  ];
  return (await transact<Record<string, Item>>(Object.fromEntries(rows.map(piece)))) === undefined;
};

/** What codes meant when they were published, they mean on. */
const codesWith = (codes: readonly ShiftCode[], before: readonly ShiftCode[]): ShiftCode[] => {
  const known = new Set(before.map(({ code }) => code));
  return [...before, ...codes.filter(({ code }) => !known.has(code))];
};

const freezeOf = async (
  month: Month,
  added: readonly PublishedRow[],
  version: number,
  before: RosterVersion | undefined,
): Promise<{ version: RosterVersion; people: PersonMonth[] }> => {
  const { clinic, zone, today } = month;
  const rows = rowsWith(added, before?.rows ?? []);
  const codes = codesWith(codesOf(clinic), before?.codes ?? []);
  const plan = { clinicId: clinic.id, month: month.month, rows, codes };
  const people = freezeMonth({ plan, today, months: await personMonthsOf(monthsToSee(month.month, rows)) });
  const made = planMonth({ ...plan, zone, rows: added });
  const written = made.filter(({ id }) => sessionIdParts(id).date >= today).length;
  return { version: { ...plan, version, at: instantAt(today, 0, zone), by: "demonstration", written }, people };
};

/** Publishes a month with the days that have come since it was published last; how many sessions that makes. */
const seedMonth = (month: Month): Promise<number> =>
  untilSaved("few", async () => {
    const { clinic, zone } = month;
    const head = await monthHeadOf(clinic.id, month.month);
    if (head.publishing !== undefined) {
      const begun = await publishedOf(month, head.publishing);
      if (begun) await bring(month)({ version: begun, zone });
      return undefined;
    }
    const before = await publishedOf(month, head.version);
    // What its scheduler closed stays closed, and a day on which all are away by now was planned before.
    const known = new Set([...closedHalves(head.closed).map(({ date }) => date), ...(head.sessionDays ?? [])]);
    const days = month.days.filter((date) => !known.has(date));
    const added = addedTo({ ...month, days }, before?.rows ?? []);
    if (added.length === 0) return { saved: 0 };
    if (!(await growDraft(month, added))) return undefined;
    const { version, people } = await freezeOf(month, added, head.version + 1, before);
    if (!(await saveFreeze(clinic.id, { versions: [version], people }, new Map([[month.month, head]]))))
      return undefined;
    await bring(month)({ version, zone, ...(head.version === 0 && { sessions: [] }) });
    return { saved: version.written };
  });

/**
 * Plans and publishes a clinic's shifts on these days, by the way that its scheduler publishes them: what is there stays as
 * it is, and what has come since is added. Answers how many sessions that makes.
 */
export const seedRosters = async (filling: Filling): Promise<number> => {
  const { clinic } = filling;
  await putAbsent([
    { ...shiftCodesKey(clinic.id), revision: 1, codes: codesOf(clinic) },
    { ...rosterSettingKey(clinic.id, "cover"), revision: 1, setting: { kind: "cover", wants: wantsOf(clinic) } },
  ]);
  let made = 0;
  for (const [month, days] of byMonth(filling.days)) made += await seedMonth({ ...filling, month, days });
  return made;
};
