import { revokeCalendarFeed as contract } from "../../../shared/api/roster/revoke-calendar-feed.ts";
import { route, type UseCase } from "../../http/route.ts";
import { ownFeedOf, saveFeed } from "../../store/feed/calendar-feeds.ts";
import { untilSaved } from "../../store/table/try-again.ts";

const live = { ownFeedOf, saveFeed };

/** Ends the address that somebody's calendar has had since then; where it has ended already, that is what was wanted. */
export const revokeCalendarFeed =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ since }, { practitionerId }) =>
    untilSaved("hardly", async () => {
      const before = await deps.ownFeedOf(practitionerId);
      if (before.feed?.since !== since) return { saved: {} };
      return (await deps.saveFeed({ before })) === "done" ? { saved: {} } : undefined;
    });

export const revokeCalendarFeedRoute = route(contract, revokeCalendarFeed(live));
