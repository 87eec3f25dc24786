import { type JSX, lazy, Suspense } from "solid-js";
import type { FindingListProps } from "./finding-list.tsx";

const Findings = lazy(async () => ({ default: (await import("./finding-list.tsx")).FindingList }));

/** What the month breaks, listed below it: the month itself, with its cells marked, comes first. */
export const FindingListLater = (props: FindingListProps): JSX.Element => (
  <Suspense>
    <Findings view={props.view} onShow={props.onShow} />
  </Suspense>
);
