import { type JSX, lazy, Suspense } from "solid-js";
import type { RosterView } from "./roster-view.ts";

const UnreadNotes = lazy(async () => (await import("./unread/unread-notes.tsx")).unreadNotes());

/** What of the month can't be read: most months have nothing of it, so it is fetched where there is something. */
export const UnreadLater = (props: { view: RosterView }): JSX.Element => (
  <Suspense>
    <UnreadNotes view={props.view} />
  </Suspense>
);
