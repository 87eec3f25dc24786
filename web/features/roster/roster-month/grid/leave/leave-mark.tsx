import "./leave-mark.css";
import { createMemo, type JSX, onCleanup, Show } from "solid-js";
import type { Half } from "../../../../../../shared/roster/month/half-day.ts";
import type { RosterView } from "../../month/roster-view.ts";
import { entryAt, type Spot } from "../../sheet/sheet.ts";
import { leaveText } from "./text.ts";

/**
 * Which part of a day somebody has off. Beside what is written there half of a day is, since the other half may well be worked;
 * of a whole day the rules speak then.
 */
const leaveAt = ({ month, sheet, personAt, dateAt }: RosterView, spot: Spot): Half | "day" | undefined => {
  const [first, ...others] = month
    .answer()
    .leave.filter((one) => one.practitionerId === personAt(spot.row) && one.date === dateAt(spot.column));
  if (first && others.length === 0) return first.half;
  return first && entryAt(sheet(), spot).codes.length === 0 ? "day" : undefined;
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
          <span aria-hidden="true">{known() === "day" ? "C" : "½C"}</span>
          <span class="unseen">{leaveText()[known()]}</span>
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
      return leave ? leaveText()[leave] : "";
    },
  });
  onCleanup(() => view.month.showLeave());
};
