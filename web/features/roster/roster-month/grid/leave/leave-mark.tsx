import "./leave-mark.css";
import { createMemo, type JSX, onCleanup, Show } from "solid-js";
import type { Half } from "../../../../../../shared/roster/month/half-day.ts";
import type { RosterView } from "../../month/roster-view.ts";
import { entryAt, type Spot } from "../../sheet/sheet.ts";
import { leaveText } from "./text.ts";

/** Which part of a day somebody has off where their cell is empty: of what is written there the rules speak. */
const leaveAt = ({ month, sheet, personAt, dateAt }: RosterView, spot: Spot): Half | "day" | undefined => {
  if (entryAt(sheet(), spot).codes.length > 0) return undefined;
  const [first, ...others] = month
    .answer()
    .leave.filter((one) => one.practitionerId === personAt(spot.row) && one.date === dateAt(spot.column));
  return first && ((others.length === 0 && first.half) || "day");
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

/** Shows in a month's empty cells who has off, so that nobody writes there what can't stand. */
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
