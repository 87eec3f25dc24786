import "./session-list.css";
import { createMemo, For, type JSX, Show } from "solid-js";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { sessionEnd } from "../../../../shared/roster/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { UnreadNumbers } from "../../../parts/day/unread-numbers.tsx";
import { type Directory, practitionerIn, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { language } from "../../../text/language.ts";
import { clock } from "../../../time/format-time.ts";
import { Notice } from "../../../ui/notice.tsx";
import { freePlaces } from "../register-walk-in/free-places.ts";
import type { DeskAddress } from "./create-desk-address.ts";
import type { DeskActs } from "./desk-acts.ts";
import { namesakes } from "./namesakes.ts";
import { stepRows } from "./step-rows.ts";
import { clinicDayText } from "./text.ts";
import { VisitRow } from "./visit-row.tsx";

type Props = DeskActs & {
  sessions: SessionDay[];
  now: Instant;
  directory: Directory | undefined;
  address: DeskAddress;
  /** Tells the visits that the search leaves in view. @default all */
  isFound: (visit: Visit) => boolean;
  /** Whether somebody is looked for: then sessions with nobody in view give way. */
  isSearching: boolean;
};

type DayProps = Props & { day: SessionDay; alike: ReadonlySet<Visit["patient"]["id"]> };

const SessionHead = (props: { day: SessionDay; now: Instant; directory: Directory | undefined }): JSX.Element => {
  const session = () => props.day.session;
  const free = () => freePlaces(props.day, props.now);
  const zone = () => zoneIn(props.directory);
  const places = (): string => {
    if (session().state === "closed") return clinicDayText().closed;
    if (sessionEnd(session()) <= props.now) return clinicDayText().over;
    return clinicDayText().free(free(), session().count);
  };
  return (
    <header>
      <h2>
        <span class="figures">
          {clock(session().start, zone())}–{clock(sessionEnd(session()), zone())}
        </span>{" "}
        {practitionerIn(props.directory, session().practitionerId)?.name}
      </h2>
      <span class="quiet">
        {session()
          .services.map((id) => serviceIn(props.directory, id)?.name[language()] ?? id)
          .join(", ")}
      </span>
      <strong class="places figures" data-free={free() > 0 ? "" : undefined}>
        {places()}
      </strong>
    </header>
  );
};

/** One session and who comes; ids stay equal from one answer to the next, so a row keeps its focus while the day is asked again. */
const Session = (props: DayProps): JSX.Element => {
  const ids = createMemo(() => props.day.visits.map(({ appointment }) => appointment.id));
  const visitOf = (id: string) => props.day.visits.find(({ appointment }) => appointment.id === id);
  return (
    <section class="desk-session" hidden={props.isSearching && !props.day.visits.some(props.isFound)}>
      <SessionHead day={props.day} now={props.now} directory={props.directory} />
      <UnreadNumbers sessions={[props.day]} />
      <ul>
        <For each={ids()} fallback={<li class="quiet desk-none">{clinicDayText().noVisits}</li>}>
          {(id) => (
            <Show when={visitOf(id)}>
              {(visit) => (
                <VisitRow
                  {...props}
                  visit={visit()}
                  isNamesake={props.alike.has(visit().patient.id)}
                  isFound={props.isFound(visit())}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
    </section>
  );
};

/** A clinic's day: each session with its free places and who comes. */
export const SessionList = (props: Props): JSX.Element => {
  const alike = createMemo(() => namesakes(props.sessions));
  const ids = createMemo(() => props.sessions.map(({ session }) => session.id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the links in it
    <div class="clinic-sessions" data-keys onKeyDown={stepRows}>
      <For each={ids()} fallback={<Notice>{clinicDayText().none}</Notice>}>
        {(id) => (
          <Show when={props.sessions.find(({ session }) => session.id === id)}>
            {(day) => <Session {...props} day={day()} alike={alike()} />}
          </Show>
        )}
      </For>
    </div>
  );
};
