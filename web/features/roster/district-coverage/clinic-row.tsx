import { For, type JSX, Match, Show, Switch } from "solid-js";
import { type ClinicCover, lackOf, pendingIn } from "../../../../shared/roster/cover/week-cover.ts";
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
  const { unplanned = [], closed, wanted, unreadable, clinicUnreadable } = clinic;
  if (clinicUnreadable) return coverageText().clinicUnreadable;
  if (unreadable) return coverageText().unreadable;
  const pending = pendingIn(clinic).length;
  if (pending > 0) return coverageText().unpublished(pending);
  const { halves, services } = lackOf(clinic);
  if (halves > 0) return coverageText().lacking(halves, services);
  if (unplanned.length > 0) return coverageText().unplanned(unplanned.length);
  if (closed.length > 0) return coverageText().closed(closed.length);
  return wanted === "unknown" ? coverageText().unknown : coverageText().enough;
};

const isAmiss = (clinic: ClinicCover): boolean =>
  clinic.unreadable === true || pendingIn(clinic).length > 0 || clinic.gaps.length > 0;

/** How many doctors there are on each day of the week. */
const Doctors = (props: Pick<Props, "clinic" | "from">): JSX.Element => (
  <span class="cover-doctors">
    <span class="unseen">{coverageText().doctors}</span>
    <For each={props.clinic.doctors}>
      {(count, index) => {
        const date = (): LocalDate => addDays(props.from, index());
        const isClosed = (): boolean => props.clinic.closed.includes(date());
        const isKnown = (): boolean => !props.clinic.clinicUnreadable && !props.clinic.unpublished.includes(date());
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

/** Of which days nobody knows who is there, and why. */
const Unknown = (props: { clinic: ClinicCover }): JSX.Element => {
  const pending = (): LocalDate[] => pendingIn(props.clinic);
  return (
    <Switch>
      <Match when={props.clinic.clinicUnreadable}>
        <p>{coverageText().clinicUnreadableHere}</p>
      </Match>
      <Match when={props.clinic.unreadable}>
        <p>{coverageText().unreadableHere}</p>
      </Match>
      <Match when={pending().length > 0}>
        <p>{coverageText().unpublishedOn(pending().map(shortDate).join(", "))}</p>
      </Match>
    </Switch>
  );
};

/** What there is to say of a clinic whose people are known. */
const Missing = (props: Props): JSX.Element => (
  <>
    <Show when={props.clinic.unplanned}>
      {(days) => <p>{coverageText().unplannedOn(days().map(shortDate).join(", "))}</p>}
    </Show>
    <Show when={props.clinic.closed.length > 0}>
      <p>{coverageText().closedOn(props.clinic.closed.map(shortDate).join(", "))}</p>
    </Show>
    <p class="quiet">{coverageText().noted[props.clinic.wanted]}</p>
    <Show
      when={isAmiss(props.clinic)}
      fallback={
        <Show when={props.clinic.wanted !== "unknown" && !props.clinic.unplanned}>
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
  </>
);

/** One clinic's week: what is amiss, and opened, on which half days for what. */
export const ClinicRow = (props: Props): JSX.Element => (
  <li>
    <details class="cover disclosure">
      <summary>
        <strong>{clinicIn(props.directory, props.clinic.clinicId)?.name ?? props.clinic.clinicId}</strong>
        <span class="cover-standing" data-amiss={isAmiss(props.clinic) ? "" : undefined}>
          {standing(props.clinic)}
        </span>
        <Doctors clinic={props.clinic} from={props.from} />
      </summary>
      <div class="cover-missing">
        <Unknown clinic={props.clinic} />
        <Show when={!props.clinic.clinicUnreadable}>
          <Missing {...props} />
        </Show>
      </div>
    </details>
  </li>
);
