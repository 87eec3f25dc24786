import { type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { MonthDialogsProps } from "./month-dialogs.tsx";

const Dialogs = lazy(async () => {
  const { MonthDialogs } = await import("./month-dialogs.tsx");
  await textsReady();
  return { default: MonthDialogs };
});

/** The dialogs of a month, which come after it: what is written and read stands there first. */
export const DialogsLater = (props: MonthDialogsProps): JSX.Element => (
  <Suspense>
    <Dialogs view={props.view} publishing={props.publishing} monthName={props.monthName} />
  </Suspense>
);
