import "../../../ui/paper.css";
import "./day-sheet.css";
import { createMemo, For, type JSX, Show } from "solid-js";
import { getClinicDay } from "../../../../shared/api/booking/get-clinic-day.ts";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { toOutcomes } from "../../../addresses/booking/to-outcomes.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { createDayOfAddress } from "../../../parts/day/create-day-of-address.ts";
import { UnreadNumbers } from "../../../parts/day/unread-numbers.tsx";
import { createDirectory, type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { clock } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { onPaper } from "../../../ui/on-paper.ts";
import { Page } from "../../../ui/page.tsx";
import {
  countsOf,
  emptyWords,
  headOf,
  isEmpty,
  isOverAt,
  outcomeWords,
  printedWords,
  sessionWords,
} from "./sheet-words.ts";
import { daySheetText } from "./text.ts";

type DayProps = { day: SessionDay; directory: Directory | undefined; now: Instant };

const Visits = (props: DayProps & { isOver: boolean }): JSX.Element => (
  <table>
    <thead>
      <tr>
        <th scope="col">{daySheetText().number}</th>
        <th scope="col">{daySheetText().name}</th>
        <th scope="col">{daySheetText().clock}</th>
        <th scope="col">{daySheetText().way}</th>
        <th scope="col">{daySheetText().outcome}</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.day.visits}>
        {({ appointment, patient }) => (
          <tr>
            <td class="figures">{numberIn(props.directory, appointment.slot)}</td>
            <th scope="row">
              <bdi>{patient.name}</bdi>
            </th>
            <td class="figures">{clock(appointment.slot.start, zoneIn(props.directory))}</td>
            <td>{daySheetText().ways[appointment.origin]}</td>
            <td>{outcomeWords(appointment, props.isOver)}</td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

const SheetSession = (props: DayProps): JSX.Element => {
  const isOver = () => isOverAt(props.day, props.now);
  return (
    <section>
      <h2 class="figures">{sessionWords(props.day, props.directory)}</h2>
      <UnreadNumbers sessions={[props.day]} numberOf={(place) => numberIn(props.directory, place)} />
      <Show when={props.day.visits.length > 0}>
        <p class="figures">{countsOf(props.day, isOver())}</p>
        <Visits {...props} isOver={isOver()} />
      </Show>
    </section>
  );
};

/** A day on paper: of each session its numbers, names and outcomes, and how many of each. */
export const DaySheet = (): JSX.Element => {
  const directory = createDirectory();
  const zone = () => zoneIn(directory.value());
  const day = createDayOfAddress(zone);
  const wanted = createMemo(() => {
    const clinicId = ownClinic();
    return clinicId === undefined ? undefined : { clinicId, date: day.date() };
  });
  const list = createLoad(wanted, (input) => call(getClinicDay, input));
  onPaper("day-sheet");
  return (
    <Page title={daySheetText().title} lead={headOf(directory.value(), ownClinic(), day.date())} wide>
      <div class="day-sheet-bar no-print">
        <Field
          label={daySheetText().date}
          type="date"
          value={day.date()}
          onInput={(date) => date && day.choose(date)}
        />
        <Button kind="primary" icon="print" onClick={() => window.print()}>
          {daySheetText().print}
        </Button>
        <LinkButton kind="quiet" href={toOutcomes()}>
          {daySheetText().toOutcomes}
        </LinkButton>
      </div>
      <Loaded load={list} rows={6}>
        {(value) => (
          <div class="day-sheet">
            <Show when={value().sessions.length === 0}>
              <Notice>{daySheetText().none}</Notice>
            </Show>
            <For each={value().sessions.filter((one) => !isEmpty(one))}>
              {(one) => <SheetSession day={one} directory={directory.value()} now={day.now()} />}
            </For>
            <Show when={value().sessions.some(isEmpty)}>
              <p class="figures">{emptyWords(value().sessions, directory.value())}</p>
            </Show>
            <p class="quiet">{printedWords(day.now(), zone())}</p>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
