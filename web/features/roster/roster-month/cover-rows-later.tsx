import { type JSX, lazy, Suspense } from "solid-js";
import type { RosterView } from "./roster-view.ts";

const Cover = lazy(async () => ({ default: (await import("./cover-rows.tsx")).CoverRows }));

/** What the month offers each day, below the people: they are written first. */
export const CoverRowsLater = (props: { view: RosterView; onCount: (rows: number) => void }): JSX.Element => (
  <Suspense>
    <Cover view={props.view} onCount={props.onCount} />
  </Suspense>
);
