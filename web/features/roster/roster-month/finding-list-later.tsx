import { type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { FindingListProps } from "./findings/finding-list.tsx";

const Findings = lazy(async () => {
  const { FindingList } = await import("./findings/finding-list.tsx");
  await textsReady();
  return { default: FindingList };
});

/** What the month breaks, listed below it: the month itself, with its cells marked, comes first. */
export const FindingListLater = (props: FindingListProps): JSX.Element => (
  <Suspense>
    <Findings view={props.view} onShow={props.onShow} />
  </Suspense>
);
