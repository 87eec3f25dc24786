import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { PublishedMonth } from "../../../shared/roster/publish/published-month.ts";
import type { publishedMonthsOf } from "../../store/published/published-months.ts";
import type { monthHeadOf } from "../../store/roster/month-heads.ts";
import type { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { askedOr } from "../../store/table/readable.ts";
import { sheetByHead } from "./published-sheets.ts";

type Deps = {
  publishedMonthsOf: typeof publishedMonthsOf;
  monthHeadOf: typeof monthHeadOf;
  rosterVersionOf: typeof rosterVersionOf;
};
type Month = { clinicId: ClinicId; month: RosterMonth };

const nameOf = ({ clinicId, month }: Month): string => `${clinicId} ${month}`;

/** What is published of many clinics' months, and of which clinics something is there that can't be read. */
type PublishedIn = { months: PublishedMonth[]; unreadable: Set<ClinicId> };

/**
 * What is published of these months; of one that isn't where all read it, what its head says. A clinic of which that can't be read either is named, and takes no other's.
 */
export const publishedIn = async (deps: Deps, asked: readonly Month[]): Promise<PublishedIn> => {
  const found = await deps.publishedMonthsOf(asked);
  const known = new Set(found.map(nameOf));
  const unreadable = new Set<ClinicId>();
  const older = await Promise.all(
    asked
      .filter((one) => !known.has(nameOf(one)))
      .map(async (one) => {
        const { clinicId, month } = one;
        const ask = async () => {
          const head = await deps.monthHeadOf(clinicId, month);
          if (head.unread) unreadable.add(clinicId);
          return sheetByHead(deps, one, head);
        };
        const sheet = await askedOr(ask, null);
        if (sheet === null) unreadable.add(clinicId);
        return sheet ?? [];
      }),
  );
  return { months: [...found, ...older.flat()], unreadable };
};
