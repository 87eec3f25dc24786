import "./day-figures.css";
import { createMemo, For, type JSX, Show } from "solid-js";
import { getDayFigures } from "../../../../shared/api/booking/get-day-figures.ts";
import type { DayFigures, Figures, SessionFigures } from "../../../../shared/booking/outcomes/day-figures.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic, placeName } from "../../../parts/clinic/own-clinic.ts";
import { createDayOfAddress } from "../../../parts/day/create-day-of-address.ts";
import { createDirectory, type Directory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { clock, longDate } from "../../../time/format-time.ts";
import { Field } from "../../../ui/field.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { figureRows } from "./figure-rows.ts";
import { dayFiguresText } from "./text.ts";

const interval = 60_000;

const Rows = (props: { title: string; rows: ReturnType<typeof figureRows> }): JSX.Element => (
  <section class="figures-of">
    <h2>{props.title}</h2>
    <dl>
      <For each={props.rows}>
        {({ name, value }) => (
          <div>
            <dt>{name}</dt>
            <dd class="figures">
              <Fresh>{value}</Fresh>
            </dd>
          </div>
        )}
      </For>
    </dl>
  </section>
);

const sessionTitle = ({ start, practitionerId }: SessionFigures, directory: Directory | undefined): string =>
  [clock(start, zoneIn(directory)), practitionerIn(directory, practitionerId)?.name].filter(Boolean).join(" · ");

const isEmpty = ({ booked, walkIns }: Figures): boolean => booked + walkIns === 0;

const Shown = (props: { figures: DayFigures; directory: Directory | undefined }): JSX.Element => (
  <Show when={!isEmpty(props.figures.all)} fallback={<Notice>{dayFiguresText().nobody}</Notice>}>
    <Rows title={dayFiguresText().all} rows={figureRows(props.figures.all)} />
    <div class="figures-by-session">
      <For each={props.figures.sessions.filter(({ figures }) => !isEmpty(figures))}>
        {(session) => (
          <Rows
            title={sessionTitle(session, props.directory)}
            rows={figureRows(session.figures, { beganLate: session.beganLate })}
          />
        )}
      </For>
    </div>
    <p class="quiet">{dayFiguresText().reckoned}</p>
  </Show>
);

/** A clinic's day in figures, for whoever leads it: how long people waited, who came late, who was seen and who was not. */
export const DayFiguresPage = (): JSX.Element => {
  const directory = createDirectory();
  const day = createDayOfAddress(() => zoneIn(directory.value()));
  const wanted = createMemo(() => {
    const clinicId = ownClinic();
    return clinicId === undefined ? undefined : { clinicId, date: day.date() };
  });
  const figures = createLoad(wanted, (input) => call(getDayFigures, input));
  createVisibleInterval(() => void figures.reload("quietly"), interval);
  const lead = (): string =>
    [placeName(directory.value(), ownClinic()), longDate(day.date())].filter(Boolean).join(" · ");
  return (
    <Page title={dayFiguresText().title} lead={lead()} wide>
      <div class="figures-day">
        <Field
          label={dayFiguresText().date}
          type="date"
          value={day.date()}
          onInput={(date) => date && day.choose(date)}
        />
      </div>
      <Loaded load={figures} rows={6}>
        {(value) => (
          <Show when={value().sessions.length > 0} fallback={<Notice>{dayFiguresText().none}</Notice>}>
            <Shown figures={value()} directory={directory.value()} />
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
