import { For, type JSX, Show } from "solid-js";
import { siteName } from "../../../../shared/place/site.ts";
import { day } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import type { OpenDay } from "../../../parts/slot/nearest-slots.ts";
import { slotsText } from "../../../parts/slot/text.ts";
import { clock, dayAndMonth } from "../../../time/format-time.ts";
import { type Hours, practiceHours } from "./practice-hours.ts";
import { clinicText } from "./text.ts";

type Props = { days: OpenDay[]; directory: Directory | undefined };

const spanText = ({ start, end, comeTo }: Hours["spans"][number], zone: Zone): string => {
  const hours = end - start >= day ? clinicText().allDay : [start, end].map((at) => clock(at, zone)).join("–");
  return [hours, ...(comeTo ? [slotsText().comeTo(siteName(comeTo))] : [])].join(" ");
};

/** The hours of some days, and in a word what a day without any is. */
const HoursTable = (props: Props & { without: (date: LocalDate) => string }): JSX.Element => (
  <dl class="hours">
    <For each={practiceHours(props.days)}>
      {(hours) => (
        <div>
          <dt>{dayAndMonth(hours.date)}</dt>
          <dd class="figures">
            <Show when={hours.spans.length > 0} fallback={<span class="quiet">{props.without(hours.date)}</span>}>
              {hours.spans.map((span) => spanText(span, zoneIn(props.directory))).join(", ")}
            </Show>
          </dd>
        </div>
      )}
    </For>
  </dl>
);

/** The days with their sessions by video, or face to face. */
const withSessions = (days: OpenDay[], isThere: boolean): OpenDay[] =>
  days.map(({ date, sessions }) => ({
    date,
    sessions: sessions.filter(({ comeTo }) => (comeTo !== undefined) === isThere),
  }));

/** When one is met by phone, and below it when and where face to face, if at all. */
export const AllHours = (props: Props): JSX.Element => {
  const there = (): OpenDay[] => withSessions(props.days, true).filter(({ sessions }) => sessions.length > 0);
  /** A day on which all are met face to face is none on which the clinic is closed. */
  const without = (wanted: LocalDate): string =>
    there().some(({ date }) => date === wanted) ? clinicText().onlyThere : clinicText().closed;
  return (
    <>
      <HoursTable days={withSessions(props.days, false)} directory={props.directory} without={without} />
      <Show when={there().length > 0}>
        <h2>{clinicText().hoursThere}</h2>
        <HoursTable days={there()} directory={props.directory} without={without} />
      </Show>
    </>
  );
};
