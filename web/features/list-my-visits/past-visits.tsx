import "../../ui/rows.css";
import { createSignal, For, type JSX, Show } from "solid-js";
import type { RequestInputOf } from "../../../shared/api/routes.ts";
import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import { call } from "../../api/call.ts";
import { createLoad } from "../../api/create-load.ts";
import { longDate } from "../../time/format-time.ts";
import { Button } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Row } from "../../ui/row.tsx";
import { type Directory, practitionerIn } from "../list-clinics/create-directory.ts";
import { visitsText } from "./text.ts";

type PageProps = {
  directory: Directory | undefined;
  nameOf: (visit: Appointment) => string | undefined;
  before?: RequestInputOf<"list-past-visits">["before"];
};

const Line = (props: Omit<PageProps, "before"> & { visit: Appointment }): JSX.Element => {
  const parts = () => sessionIdParts(props.visit.slot.sessionId);
  const state = (): string | undefined => {
    const { status } = props.visit.state;
    return status === "booked" ? undefined : visitsText().ticketState[status];
  };
  return (
    <Row
      href={`/kunjungan/${props.visit.id}`}
      title={longDate(parts().date)}
      detail={
        <>
          {practitionerIn(props.directory, parts().practitionerId)?.name}
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
    (wanted) => call("list-past-visits", wanted),
  );
  return (
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
                <PastVisits directory={props.directory} nameOf={props.nameOf} before={next()} />
              </Show>
            )}
          </Show>
        </>
      )}
    </Loaded>
  );
};
