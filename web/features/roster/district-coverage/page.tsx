import "../../../ui/disclosure.css";
import "../../../ui/rows.css";
import "./district-coverage.css";
import { createMemo, For, type JSX, Show } from "solid-js";
import { getDistrictCoverage } from "../../../../shared/api/roster/get-district-coverage.ts";
import { addDays, type LocalDate, mondayOf } from "../../../../shared/time/local-date.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { createActs } from "../../../acts/acts.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { createDirectory, type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createWeekAddress } from "../../../parts/week/create-week-address.ts";
import { createNow } from "../../../time/create-now.ts";
import { longDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { ClinicRow } from "./clinic-row.tsx";
import type { Coverage } from "./cover-of-week.ts";
import { summaryOf } from "./summary-of.ts";
import { coverageText } from "./text.ts";

type TurnerProps = { from: LocalDate; thisWeek: LocalDate; onWeek: (from: LocalDate) => void };

const WeekTurner = (props: TurnerProps): JSX.Element => {
  const turn = (days: number) => (): void => props.onWeek(addDays(props.from, days));
  const isOther = (): boolean => props.from !== props.thisWeek;
  createActs(() => [
    { word: coverageText().after, key: "n", run: turn(7) },
    { word: coverageText().before, key: "p", run: turn(-7) },
    ...(isOther() ? [{ word: coverageText().current, key: "t", run: () => props.onWeek(props.thisWeek) }] : []),
  ]);
  return (
    <div class="cover-weeks">
      <Button icon="back" onClick={turn(-7)}>
        {coverageText().before}
      </Button>
      <Show when={isOther()}>
        <Button onClick={() => props.onWeek(props.thisWeek)}>{coverageText().current}</Button>
      </Show>
      <Button icon="next" onClick={turn(7)}>
        {coverageText().after}
      </Button>
    </div>
  );
};

const Clinics = (props: { coverage: Coverage; directory: Directory | undefined }): JSX.Element => (
  <Show when={props.coverage.clinics.length > 0} fallback={<Notice>{coverageText().none}</Notice>}>
    <p>{summaryOf(props.coverage.clinics)}</p>
    <p class="quiet">{coverageText().legend}</p>
    <ul class="rows">
      <For each={props.coverage.clinics}>
        {(clinic) => <ClinicRow clinic={clinic} from={props.coverage.from} directory={props.directory} />}
      </For>
    </ul>
  </Show>
);

/** How the clinics of a district are staffed in a week by what they have published, the worst first. */
export const DistrictCoveragePage = (): JSX.Element => {
  const directory = createDirectory();
  const now = createNow();
  const thisWeek = createMemo(() => mondayOf(localDate(now(), zoneIn(directory.value()))));
  const address = createWeekAddress();
  const from = createMemo(() => address.week() ?? thisWeek());
  const load = createLoad(from, (week) => call(getDistrictCoverage, { date: week }));
  return (
    <Page title={coverageText().title} lead={coverageText().range(longDate(from()), longDate(addDays(from(), 6)))} wide>
      <WeekTurner from={from()} thisWeek={thisWeek()} onWeek={address.chooseWeek} />
      <Loaded load={load} rows={8}>
        {(coverage) => <Clinics coverage={coverage()} directory={directory.value()} />}
      </Loaded>
    </Page>
  );
};
