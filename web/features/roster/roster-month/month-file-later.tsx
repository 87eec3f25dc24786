import { type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { RosterView } from "./roster-view.ts";

const MonthFile = lazy(async () => {
  const { MonthFile: file } = await import("./month-file/month-file.tsx");
  await textsReady();
  return { default: file };
});

/** The way to a spreadsheet and back, which comes after the month. */
export const MonthFileLater = (props: { view: RosterView }): JSX.Element => (
  <Suspense>
    <MonthFile view={props.view} />
  </Suspense>
);
