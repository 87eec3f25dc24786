import { type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { WholeMonthProps } from "./whole-month.tsx";

const Whole = lazy(async () => {
  const { WholeMonth } = await import("./whole-month.tsx");
  await textsReady();
  return { default: WholeMonth };
});

/** What is done with a whole month, which comes after it: what is written and read stands there first. */
export const WholeMonthLater = (props: WholeMonthProps): JSX.Element => (
  <Suspense>
    <Whole deeds={props.deeds} monthName={props.monthName} onReady={(made) => props.onReady(made)} />
  </Suspense>
);
