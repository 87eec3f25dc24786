import "./leave-mark.css";
import { createMemo, type JSX, onCleanup, Show } from "solid-js";
import type { Half } from "../../../../../../shared/roster/month/half-day.ts";
import type { RosterView } from "../../month/roster-view.ts";
import { entryAt, type Spot } from "../../sheet/sheet.ts";
import { gridLeaveText } from "./text.ts";

type Off = { part: Half | "day"; is: "leave" | "away" };

/**
 * Which part of a day somebody has off. Beside what is written there half of a day is, since the other half may well be worked;
 * of a whole day the rules speak then.
 */
const leaveAt = ({ month, sheet, personAt, dateAt }: RosterView, spot: Spot): Off | undefined => {
  const found = month
    .answer()
    .leave.filter((one) => one.practitionerId === personAt(spot.row) && one.date === dateAt(spot.column));
  const is = found.every((one) => one.is === "away") ? "away" : "leave";
  const [first, ...others] = found;
  if (first?.half && others.length === 0) return { part: first.half, is };
  return first && entryAt(sheet(), spot).codes.length === 0 ? { part: "day", is } : undefined;
};

/** That somebody has off, as on the wall chart. */
const LeaveMark = (props: { view: RosterView; spot: Spot }): JSX.Element => {
  const isWriting = (): boolean => {
    const { row, column } = props.view.month.cursor.spot();
    return row === props.spot.row && column === props.spot.column && props.view.written() !== "";
  };
  const leave = createMemo(() => (isWriting() ? undefined : leaveAt(props.view, props.spot)));
  return (
    <Show when={leave()}>
      {(known) => (
        <span class="roster-leave">
          <span aria-hidden="true">{`${known().part === "day" ? "" : "½"}${known().is === "away" ? "TM" : "C"}`}</span>
          <span class="unseen">{gridLeaveText()[known().is][known().part]}</span>
        </span>
      )}
    </Show>
  );
};

/** Shows in a month's cells who has off, so that nobody writes there what can't stand. */
export const showLeaveIn = (view: RosterView): void => {
  view.month.showLeave({
    markAt: (spot) => <LeaveMark view={view} spot={spot} />,
    wordsAt: (spot) => {
      const leave = leaveAt(view, spot);
      return leave ? gridLeaveText()[leave.is][leave.part] : "";
    },
  });
  onCleanup(() => view.month.showLeave());
};
