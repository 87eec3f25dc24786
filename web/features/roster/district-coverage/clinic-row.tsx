import { For, type JSX, Show } from "solid-js";
import { type ClinicCover, lackOf } from "../../../../shared/roster/cover/week-cover.ts";
import { addDays, type LocalDate } from "../../../../shared/time/local-date.ts";
import { toClinicWeek } from "../../../addresses/schedule/to-clinic-week.ts";
import { clinicIn, type Directory, serviceIn } from "../../../parts/directory/create-directory.ts";
import { language } from "../../../text/language.ts";
import { dayAndMonth, shortDate, shortWeekday } from "../../../time/format-time.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { type Gap, gapsByDay } from "./cover-of-week.ts";
import { coverageText } from "./text.ts";

type Props = { clinic: ClinicCover; from: LocalDate; directory: Directory | undefined };

/** What is most amiss with a clinic, in a word. */
const standing = (clinic: ClinicCover): string => {
  const { unpublished, closed, wanted, unreadable } = clinic;
  if (unreadable) return coverageText().unreadable;
  if (unpublished.length > 0) return coverageText().unpublished(unpublished.length);
  const { halves, services } = lackOf(clinic);
  if (halves > 0) return coverageText().lacking(halves, services);
  if (closed.length > 0) return coverageText().closed(closed.length);
  return wanted === "unknown" ? coverageText().unknown : coverageText().enough;
};

const isAmiss = (clinic: ClinicCover): boolean =>
  clinic.unreadable === true || clinic.unpublished.length > 0 || clinic.gaps.length > 0;

/** How many doctors there are on each day of the week. */
const Doctors = (props: Pick<Props, "clinic" | "from">): JSX.Element => (
  <span class="cover-doctors">
    <span class="unseen">{coverageText().doctors}</span>
    <For each={props.clinic.doctors}>
      {(count, index) => {
        const date = (): LocalDate => addDays(props.from, index());
        const isClosed = (): boolean => props.clinic.closed.includes(date());
        const isKnown = (): boolean => !props.clinic.unpublished.includes(date());
        const isLacking = (): boolean => props.clinic.gaps.some((gap) => gap.date === date());
        const shown = (): string => (isClosed() ? coverageText().closedDay : isKnown() ? `${count}` : "–");
        return (
          <span class="cover-day" data-none={count === 0 && isLacking() ? "" : undefined}>
            <span>{shortWeekday(date())}</span> <span class="figures">{shown()}</span>
          </span>
        );
      }}
    </For>
  </span>
);

const GapDay = (props: { date: LocalDate; gaps: readonly Gap[]; directory: Directory | undefined }): JSX.Element => (
  <li>
    <h3>{dayAndMonth(props.date)}</h3>
    <ul>
      <For each={props.gaps}>
        {({ half, service, practitioners, wanted }) => (
          <li>
            {coverageText().gap(
              half,
              serviceIn(props.directory, service)?.name[language()] ?? service,
              practitioners,
              wanted,
            )}
          </li>
        )}
      </For>
    </ul>
  </li>
);

const Missing = (props: Props): JSX.Element => (
  <div class="cover-missing">
    <Show when={props.clinic.unreadable}>
      <p>{coverageText().unreadableHere}</p>
    </Show>
    <Show when={!props.clinic.unreadable && props.clinic.unpublished.length > 0}>
      <p>{coverageText().unpublishedOn(props.clinic.unpublished.map(shortDate).join(", "))}</p>
    </Show>
    <Show when={props.clinic.closed.length > 0}>
      <p>{coverageText().closedOn(props.clinic.closed.map(shortDate).join(", "))}</p>
    </Show>
    <p class="quiet">{coverageText().noted[props.clinic.wanted]}</p>
    <Show
      when={isAmiss(props.clinic)}
      fallback={
        <Show when={props.clinic.wanted !== "unknown"}>
          <p>{coverageText().nothing}</p>
        </Show>
      }
    >
      <ul class="cover-gaps">
        <For each={gapsByDay(props.clinic)}>
          {([date, gaps]) => <GapDay date={date} gaps={gaps} directory={props.directory} />}
        </For>
      </ul>
    </Show>
    <LinkButton icon="calendar" href={toClinicWeek({ puskesmas: props.clinic.clinicId, minggu: props.from })}>
      {coverageText().week}
    </LinkButton>
  </div>
);

/** One clinic's week: what is amiss, and opened, on which half days for what. */
export const ClinicRow = (props: Props): JSX.Element => (
  <li>
    <details class="cover">
      <summary>
        <strong>{clinicIn(props.directory, props.clinic.clinicId)?.name ?? props.clinic.clinicId}</strong>
        <span class="cover-standing" data-amiss={isAmiss(props.clinic) ? "" : undefined}>
          {standing(props.clinic)}
        </span>
        <Doctors clinic={props.clinic} from={props.from} />
      </summary>
      <Missing {...props} />
    </details>
  </li>
);
