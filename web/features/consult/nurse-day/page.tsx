import "./nurse-day.css";
import { useSearchParams } from "@solidjs/router";
import { createMemo, For, type JSX, Show } from "solid-js";
import { getNurseDay } from "../../../../shared/api/consult/get-nurse-day.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { type Instant, minute } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic, placeName } from "../../../parts/clinic/own-clinic.ts";
import { calledInVain } from "../../../parts/day/called-in-vain.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { PriorityTag } from "../../../parts/day/priority-tag.tsx";
import { VisitFacts } from "../../../parts/day/visit-facts.tsx";
import { createDirectory, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { PreparedTag } from "../../../parts/vitals/prepared-tag.tsx";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { language } from "../../../text/language.ts";
import { createNow } from "../../../time/create-now.ts";
import { longDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { Row } from "../../../ui/row.tsx";
import { RecordVitals } from "../record-vitals/record-vitals.tsx";
import { createNurseDay, type NurseGroup, nurseGroupOf, nurseGroups } from "./create-nurse-day.ts";
import { nurseText } from "./text.ts";

const PrioritizeVisit = lazyPart(
  async () => (await import("../../line/prioritize-visit/prioritize-visit.tsx")).PrioritizeVisit,
);

type Known = {
  people: Visit[];
  chosen: Visit | undefined;
  now: Instant;
  date: LocalDate;
  zone: Zone;
  numberOf: (visit: Visit) => string;
  serviceName: (id: string) => string;
  onChoose: (appointmentId: string | undefined) => void;
  onDone: () => void;
};

/** That somebody was called and not there, who is to be looked for, else since when they are here. */
const asideOf = ({ appointment }: Visit, now: Instant): string => {
  const { state } = appointment;
  const inVain = calledInVain(appointment);
  if (inVain !== undefined) return inVain;
  return "arrivedAt" in state && state.arrivedAt !== undefined
    ? nurseText().since(Math.max(0, Math.floor((now - state.arrivedAt) / minute)))
    : "";
};

const Group = (props: Known & { group: NurseGroup }): JSX.Element => {
  const visits = createMemo(() => props.people.filter((visit) => nurseGroupOf(visit) === props.group));
  return (
    <Show when={visits().length > 0}>
      <section data-group={props.group}>
        <h2>
          {nurseText()[props.group]}{" "}
          <span class="quiet figures">
            <Fresh>{visits().length}</Fresh>
          </span>
        </h2>
        <ul class="rows">
          <ById each={visits()} idOf={({ appointment }) => appointment.id}>
            {(visit, id) => (
              <li data-visit={id}>
                <Row
                  current={id === props.chosen?.appointment.id}
                  lead={<span class="queue-number figures">{props.numberOf(visit())}</span>}
                  title={<bdi>{visit().patient.name}</bdi>}
                  detail={
                    <>
                      <PriorityTag visit={visit().appointment} />
                      <PreparedTag visit={visit()} />
                      {personLine(visit().patient, props.date)}
                    </>
                  }
                  aside={<Fresh>{asideOf(visit(), props.now)}</Fresh>}
                  onClick={() => props.onChoose(id)}
                />
              </li>
            )}
          </ById>
        </ul>
      </section>
    </Show>
  );
};

/** One person: who they are, what was measured, and what is measured now. */
const Person = (props: Known & { visit: Visit }): JSX.Element => (
  <section class="nurse-person" data-person={props.visit.appointment.id}>
    <VisitFacts
      visit={props.visit}
      number={props.numberOf(props.visit)}
      date={props.date}
      zone={props.zone}
      service={props.serviceName(props.visit.appointment.service)}
      place={undefined}
      tag={<PriorityTag visit={props.visit.appointment} />}
    />
    <PrioritizeVisit visit={props.visit} who={props.visit.patient.name} wide onDone={props.onDone} />
    <RecordVitals visit={props.visit} onDone={props.onDone} />
    <Button wide onClick={() => props.onChoose(undefined)}>
      {nurseText().close}
    </Button>
  </section>
);

const Work = (props: Known & { isLookedFor: boolean }): JSX.Element => (
  <div class="nurse-day" data-panel={props.chosen ? "" : undefined}>
    <div class="nurse-line" data-keys>
      <For each={nurseGroups}>{(group) => <Group {...props} group={group} />}</For>
    </div>
    <Show
      when={props.chosen}
      fallback={<p class="quiet">{props.isLookedFor ? nurseText().gone : nurseText().choose}</p>}
    >
      {(visit) => <Person {...props} visit={visit()} />}
    </Show>
  </div>
);

/** Who waits at a clinic, and what is measured of each before the doctor. */
export const NurseDay = (): JSX.Element => {
  const directory = createDirectory();
  const now = createNow();
  const zone = () => zoneIn(directory.value());
  const date = createMemo(() => localDate(now(), zone()));
  const wanted = createMemo(() => {
    const clinicId = ownClinic();
    return clinicId === undefined ? undefined : { clinicId, date: date() };
  });
  const { load, people } = createNurseDay(wanted, (input) => call(getNurseDay, input));
  const [search, setSearch] = useSearchParams();
  const chosen = createMemo(() => people().find(({ appointment }) => appointment.id === search.orang));
  const choose = (orang: string | undefined): void => {
    setSearch({ orang }, { replace: search.orang !== undefined });
    queueMicrotask(() => document.querySelector<HTMLElement>(".nurse-person h2")?.focus());
  };
  const place = () => placeName(directory.value(), ownClinic());
  return (
    <Page title={nurseText().title} lead={[place(), longDate(date())].filter(Boolean).join(" · ")} wide>
      <Loaded load={load} rows={4}>
        {() => (
          <Show when={people().length > 0} fallback={<Notice>{nurseText().none}</Notice>}>
            <Work
              people={people()}
              chosen={chosen()}
              isLookedFor={search.orang !== undefined}
              now={now()}
              date={date()}
              zone={zone()}
              numberOf={(visit) => numberIn(directory.value(), visit.appointment.slot)}
              serviceName={(id) => serviceIn(directory.value(), id)?.name[language()] ?? id}
              onChoose={choose}
              onDone={() => void load.reload()}
            />
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
