import { renewCalendarFeed as contract } from "../../../shared/api/roster/renew-calendar-feed.ts";
import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { monthsToTell } from "../../../shared/roster/feed/feed-events.ts";
import { lastFrozen } from "../../../shared/roster/publish/month-head.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { ownFeedOf, saveFeed } from "../../store/feed/calendar-feeds.ts";
import { enterPublished, publishedMonthsOf } from "../../store/published/published-months.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { askedOr } from "../../store/table/readable.ts";
import { untilSaved } from "../../store/table/try-again.ts";
import { now } from "../../time/now.ts";
import { sheetByHead } from "../month/published-sheets.ts";
import { feedHash } from "./feed-hash.ts";

/** What it reads and writes; whoever tries it has their own clock beside it. */
export const renewCalendarFeedStore = {
  directoryOf,
  ownFeedOf,
  saveFeed,
  publishedMonthsOf,
  monthHeadOf,
  rosterVersionOf,
  enterPublished,
};
const live = { ...renewCalendarFeedStore, now };
type Deps = typeof live;

/**
 * Sees to it that calendars read what was last published of a clinic, also where a head says more than stands where those read. A month that can't be read is left as it is, and keeps nobody from an address.
 */
const enterOlder = async (deps: Deps, clinicId: ClinicId): Promise<void> => {
  const { district } = requirePlace(await deps.directoryOf(districtOf(clinicId)));
  const months = monthsToTell(deps.now(), district.zone);
  const entered = await deps.publishedMonthsOf(months.map((month) => ({ clinicId, month })));
  await Promise.all(
    months.map((month) => {
      const told = entered.find((one) => one.month === month)?.version ?? 0;
      const enter = async () => {
        const head = await deps.monthHeadOf(clinicId, month);
        const sheet = told < lastFrozen(head) ? await sheetByHead(deps, { clinicId, month }, head) : undefined;
        if (sheet) await deps.enterPublished(sheet);
      };
      return askedOr(enter, undefined);
    }),
  );
};

/** Gives somebody's calendar the address that they made; a repeat finds it there. */
export const renewCalendarFeed =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ token }, { practitionerId, clinicIds }) => {
    const hash = feedHash(token);
    requirePlace(clinicIds[0]);
    await Promise.all(clinicIds.map((clinicId) => enterOlder(deps, clinicId)));
    return untilSaved("hardly", async () => {
      const before = await deps.ownFeedOf(practitionerId);
      if (before.feed?.hash === hash) return { saved: { since: before.feed.since } };
      const since = deps.now();
      const outcome = await deps.saveFeed({ before, opened: { hash, since, clinicIds } });
      if (outcome === "used") throw new Refusal("roster.feed-ended");
      return outcome === "done" ? { saved: { since } } : undefined;
    });
  };

export const renewCalendarFeedRoute = route(contract, renewCalendarFeed(live));
