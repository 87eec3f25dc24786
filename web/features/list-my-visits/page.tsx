import { For, type JSX, Show } from "solid-js";
import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { session } from "../../session/session.ts";
import { createNow } from "../../time/create-now.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { createHousehold } from "../get-household/create-household.ts";
import { createDirectory, zoneIn } from "../list-clinics/create-directory.ts";
import { createVisits } from "./create-visits.ts";
import { PastVisit } from "./past-visit.tsx";
import { visitsText } from "./text.ts";
import { Ticket } from "./ticket.tsx";
import { TicketLink } from "./ticket-link.tsx";
import { VisitNext } from "./visit-next.tsx";

/** The household's visits: those to come as tickets, the past ones as lines. */
export const MyVisits = (): JSX.Element => {
  const now = createNow();
  const visits = createVisits();
  const directory = createDirectory();
  const household = createHousehold();
  const nameOf = ({ patientId }: Appointment): string | undefined =>
    household.value()?.find(({ id }) => id === patientId)?.name;
  const past = (all: Appointment[]): Appointment[] => all.filter((visit) => !isUpcoming(visit)).reverse();
  const book = (): JSX.Element => (
    <LinkButton kind="primary" icon="plus" wide href="/janji">
      {visitsText().book}
    </LinkButton>
  );
  return (
    <Page title={visitsText().title}>
      <Show
        when={session.pool() === "people"}
        fallback={
          <Notice>
            <p>{visitsText().signIn}</p>
            <LinkButton kind="primary" href="/masuk?kembali=/kunjungan">
              {visitsText().toSignIn}
            </LinkButton>
          </Notice>
        }
      >
        <Loaded load={visits} rows={2}>
          {(all) => (
            <>
              <Show when={all().length === 0}>
                <Notice>
                  <p>{visitsText().none}</p>
                  <p>{visitsText().noneHint}</p>
                </Notice>
              </Show>
              <For each={all().filter(isUpcoming)}>
                {(visit) => (
                  <Ticket visit={visit} directory={directory.value()} name={nameOf(visit)}>
                    <VisitNext visit={visit} now={now()} zone={zoneIn(directory.value())} />
                    <TicketLink visit={visit} />
                  </Ticket>
                )}
              </For>
              {book()}
              <Show when={past(all()).length > 0}>
                <h2>{visitsText().past}</h2>
                <ul class="rows">
                  <For each={past(all())}>
                    {(visit) => (
                      <li>
                        <PastVisit visit={visit} directory={directory.value()} name={nameOf(visit)} />
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </>
          )}
        </Loaded>
      </Show>
    </Page>
  );
};
