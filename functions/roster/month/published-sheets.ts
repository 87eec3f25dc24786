import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { MonthHead } from "../../../shared/roster/publish/month-head.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import type { monthHeadOf } from "../../store/roster/month-heads.ts";
import type { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { askedOr } from "../../store/table/readable.ts";
import { publishedOf } from "./published-of.ts";

type Deps = { monthHeadOf: typeof monthHeadOf; rosterVersionOf: typeof rosterVersionOf };

/** A month as it is published, with the days on which the clinic is closed. */
export type MonthSheet = RosterVersion & Pick<MonthHead, "closed">;

/** What a month's head says is published of it, with the days that only the head knows as closed. */
export const sheetByHead = async (
  deps: Pick<Deps, "rosterVersionOf">,
  month: { clinicId: ClinicId; month: RosterMonth },
  head: MonthHead,
): Promise<MonthSheet | undefined> => {
  const version = await publishedOf(deps, month, head);
  return version && { ...version, ...(head.closed && { closed: head.closed }) };
};

/** Those of a clinic's months that are published, each once, and of which nobody can read what is: that is reported. */
type Sheets = { sheets: MonthSheet[]; unread: RosterMonth[] };

/** What is published of some of a clinic's months. */
export const publishedSheets = async (
  deps: Deps,
  clinicId: ClinicId,
  months: readonly RosterMonth[],
): Promise<Sheets> => {
  const asked = [...new Set(months)];
  const found = await Promise.all(
    asked.map((month) => {
      const ask = async () => sheetByHead(deps, { clinicId, month }, await deps.monthHeadOf(clinicId, month));
      return askedOr(ask, null);
    }),
  );
  return { sheets: found.flatMap((sheet) => sheet ?? []), unread: asked.filter((_, index) => found[index] === null) };
};
