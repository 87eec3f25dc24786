import "../../../ui/rows.css";
import { type JSX, Show } from "solid-js";
import { getCalendarFeed } from "../../../../shared/api/roster/get-calendar-feed.ts";
import { renewCalendarFeed } from "../../../../shared/api/roster/renew-calendar-feed.ts";
import { revokeCalendarFeed } from "../../../../shared/api/roster/revoke-calendar-feed.ts";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { toMyMonth } from "../../../addresses/roster/to-my-month.ts";
import { call } from "../../../api/call.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { fullDate } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { calendarAddress } from "./calendar-address.ts";
import { createCalendarFeed } from "./create-calendar-feed.ts";
import { MadeAddress } from "./made-address.tsx";
import { calendarFeedText } from "./text.ts";

type Feed = NonNullable<ResponseOf<"get-calendar-feed">["feed"]>;
type Acts = ReturnType<typeof createCalendarFeed>;

const copy = (address: string): Promise<void> => navigator.clipboard.writeText(address);

/** What can be done: make an address, and of one that there is, change or revoke it. */
const FeedActs = (props: { feed: Feed | undefined; since: string; acts: Acts }): JSX.Element => {
  const { acts } = props;
  const said = (): string => {
    if (!props.feed) return calendarFeedText().none;
    return props.since ? calendarFeedText().since(props.since) : calendarFeedText().isThere;
  };
  const revokeIt = (): void => {
    if (props.feed) acts.revoke(props.feed.since);
  };
  return (
    <div class="rows">
      <p>{said()}</p>
      <SendingNotice state={acts.renewing()} onAgain={acts.renew} />
      <SendingNotice state={acts.revoking()} onAgain={revokeIt} />
      <Show when={props.feed}>
        <p>{calendarFeedText().renewHint}</p>
      </Show>
      <Button kind={props.feed ? "plain" : "primary"} busy={acts.renewing().status === "sending"} onClick={acts.renew}>
        {props.feed ? calendarFeedText().renew : calendarFeedText().make}
      </Button>
      <Show when={props.feed}>
        <Button kind="danger" busy={acts.revoking().status === "sending"} onClick={revokeIt}>
          {calendarFeedText().revoke}
        </Button>
      </Show>
    </div>
  );
};

/** Where a doctor makes, changes and revokes the address under which their calendar reads their shifts. */
export const CalendarFeedPage = (): JSX.Element => {
  const directory = createDirectory();
  const load = createLoad(
    () => true,
    () => call(getCalendarFeed, {}),
  );
  const acts = createCalendarFeed({
    renew: (input, key) => call(renewCalendarFeed, input, { key }),
    revoke: (input, key) => call(revokeCalendarFeed, input, { key }),
    changed: () => void load.reload("quietly"),
  });
  /** None where nobody can read any more since when it is. */
  const dateOf = (feed: Feed | undefined): string =>
    feed?.since ? fullDate(localDate(feed.since, zoneIn(directory.value()))) : "";
  return (
    <Page title={calendarFeedText().title} lead={calendarFeedText().what}>
      <Show when={acts.made()} keyed>
        {(token) => <MadeAddress address={calendarAddress(token, location.origin)} copy={copy} />}
      </Show>
      <Show when={acts.revoking().status === "done"}>
        <Notice kind="done" takesFocus>
          {calendarFeedText().revoked}
        </Notice>
      </Show>
      <Loaded load={load} rows={2}>
        {(value) => <FeedActs feed={value().feed} since={dateOf(value().feed)} acts={acts} />}
      </Loaded>
      <p class="quiet">{calendarFeedText().slow}</p>
      <LinkButton icon="back" href={toMyMonth()}>
        {calendarFeedText().back}
      </LinkButton>
    </Page>
  );
};
