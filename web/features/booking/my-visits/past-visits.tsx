import { listPastVisits } from "../../../../shared/api/booking/list-past-visits.ts";
import { toTicket } from "../../../addresses/booking/to-ticket.ts";
import "../../../ui/rows.css";
import { createSignal, For, type JSX, Show } from "solid-js";
import type { RequestInputOf } from "../../../../shared/api/routes.ts";
import { type Appointment, isUpcoming } from "../../../../shared/booking/appointment.ts";
import { isUndecided } from "../../../../shared/booking/pending.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { clinicIn, type Directory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { visitsText } from "../../../parts/visit/text.ts";
import { clockInZone, longDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Row } from "../../../ui/row.tsx";

type PageProps = {
  directory: Directory | undefined;
  nameOf: (visit: Appointment) => string | undefined;
  before?: RequestInputOf<"list-past-visits">["before"];
  /** Whether the page says already that there is no network: it isn't said twice, only what is missing for it. */
  isOfflineSaid: boolean;
};

const Line = (props: Pick<PageProps, "directory" | "nameOf"> & { visit: Appointment }): JSX.Element => {
  const parts = () => sessionIdParts(props.visit.slot.sessionId);
  const state = (): string | undefined => {
    const { status } = props.visit.state;
    if (isUndecided(props.visit.state)) return visitsText().ticketState.undecided;
    return status === "booked" ? undefined : visitsText().ticketState[status];
  };
  return (
    <Row
      href={toTicket({ appointmentId: props.visit.id })}
      title={`${longDate(parts().date)}, ${clockInZone(props.visit.slot.start, zoneIn(props.directory))}`}
      detail={
        <>
          {practitionerIn(props.directory, parts().practitionerId)?.name}
          <br />
          {clinicIn(props.directory, parts().clinicId)?.name}
          <br />
          <bdi>{props.nameOf(props.visit)}</bdi>
        </>
      }
      aside={state()}
    />
  );
};

/** A page of visits that are over, the latest first, and the way to those before them. */
export const PastVisits = (props: PageProps): JSX.Element => {
  const [wantsOlder, setWantsOlder] = createSignal(false);
  const past = createLoad(
    () => ({ before: props.before }),
    (wanted) => call(listPastVisits, wanted),
  );
  const isHushed = (): boolean => props.isOfflineSaid && past.state().status === "offline";
  return (
    <Show when={!isHushed()} fallback={<p class="quiet">{visitsText().pastOffline}</p>}>
      <Loaded load={past} rows={2}>
        {(page) => (
          <>
            <Show when={page().visits.length > 0 && props.before === undefined}>
              <h2>{visitsText().past}</h2>
            </Show>
            <ul class="rows">
              <For each={page().visits.filter((visit) => !isUpcoming(visit))}>
                {(visit) => (
                  <li>
                    <Line visit={visit} directory={props.directory} nameOf={props.nameOf} />
                  </li>
                )}
              </For>
            </ul>
            <Show when={page().next}>
              {(next) => (
                <Show
                  when={wantsOlder()}
                  fallback={<Button onClick={() => setWantsOlder(true)}>{visitsText().older}</Button>}
                >
                  <PastVisits directory={props.directory} nameOf={props.nameOf} before={next()} isOfflineSaid={false} />
                </Show>
              )}
            </Show>
          </>
        )}
      </Loaded>
    </Show>
  );
};
