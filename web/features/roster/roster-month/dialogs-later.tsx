import { type JSX, lazy, Suspense } from "solid-js";
import type { MonthDialogsProps } from "./month-dialogs.tsx";

const Dialogs = lazy(async () => ({ default: (await import("./month-dialogs.tsx")).MonthDialogs }));

/** The dialogs of a month, which come after it: what is written and read stands there first. */
export const DialogsLater = (props: MonthDialogsProps): JSX.Element => (
  <Suspense>
    <Dialogs view={props.view} publishing={props.publishing} monthName={props.monthName} />
  </Suspense>
);
