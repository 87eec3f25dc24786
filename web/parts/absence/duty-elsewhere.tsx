import { For, type JSX } from "solid-js";
import type { DutyElsewhere as Day } from "../../../shared/roster/change/duty-elsewhere.ts";
import { clock, shortDate } from "../../time/format-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { clinicIn, type Directory, zoneIn } from "../directory/create-directory.ts";
import { absenceText } from "./text.ts";

const lineOf = ({ clinicId, date, sessions }: Day, directory: Directory | undefined): string => {
  const zone = zoneIn(directory);
  const times = sessions.map(({ start, end, visits }) =>
    absenceText().elsewhereSession(`${clock(start, zone)}–${clock(end, zone)}`, visits),
  );
  const place = clinicIn(directory, clinicId)?.name ?? clinicId;
  return absenceText().elsewhereDay(place, shortDate(date), times.join("; ") || absenceText().elsewhereUnbooked);
};

/** Where else somebody is on duty while they are away, and that these clinics are told. */
export const DutyElsewhere = (props: { days: readonly Day[]; directory: Directory | undefined }): JSX.Element => (
  <Notice kind="waiting">
    <p>{absenceText().elsewhere}</p>
    <ul>
      <For each={props.days}>{(day) => <li>{lineOf(day, props.directory)}</li>}</For>
    </ul>
    <p>{absenceText().elsewhereTold}</p>
  </Notice>
);
