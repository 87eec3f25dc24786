import { getCalendarFeed as contract } from "../../../shared/api/roster/get-calendar-feed.ts";
import { route, type UseCase } from "../../http/route.ts";
import { ownFeedOf } from "../../store/feed/calendar-feeds.ts";

const live = { ownFeedOf };

/** Whether somebody's calendar has an address, and since when. */
export const getCalendarFeed =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { practitionerId }) => {
    const { feed } = await deps.ownFeedOf(practitionerId);
    return feed ? { feed: { since: feed.since } } : {};
  };

export const getCalendarFeedRoute = route(contract, getCalendarFeed(live));
