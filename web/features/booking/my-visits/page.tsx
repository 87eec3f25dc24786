import { Index, type JSX, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { toBooking } from "../../../addresses/booking/to-booking.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { toSignIn } from "../../../addresses/identity/to-sign-in.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { createDirectory } from "../../../parts/directory/create-directory.ts";
import { createHousehold } from "../../../parts/household/create-household.ts";
import { createUpcoming } from "../../../parts/visit/create-visits.ts";
import { keepVisitsFresh } from "../../../parts/visit/keep-visits-fresh.ts";
import { visitsText } from "../../../parts/visit/text.ts";
import { Ticket } from "../../../parts/visit/ticket.tsx";
import { TicketLink } from "../../../parts/visit/ticket-link.tsx";
import { isBookingUnsent, UnsentBooking } from "../../../parts/visit/unsent-booking.tsx";
import { VisitNext } from "../../../parts/visit/visit-next.tsx";
import { UnsentWishes } from "../../../parts/waitlist/unsent-wishes.tsx";
import { WaitsLater } from "../../../parts/waitlist/waits-later.tsx";
import { session } from "../../../session/session.ts";
import { createNow } from "../../../time/create-now.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { PastVisits } from "./past-visits.tsx";

/** The household's visits: those to come as tickets, the past ones as lines, a page at a time. */
export const MyVisits = (): JSX.Element => {
  const now = createNow();
  const visits = createUpcoming();
  keepVisitsFresh(visits, () => visits.value() ?? [], now);
  const turned = (): void => void visits.reload("quietly");
  const directory = createDirectory();
  const household = createHousehold();
  const nameOf = ({ patientId }: Appointment): string | undefined =>
    household.value()?.find(({ id }) => id === patientId)?.name;
  const isOfflineSaid = (): boolean => ["stale", "offline"].includes(visits.state().status);
  const book = (): JSX.Element => (
    <LinkButton kind="primary" icon="plus" wide href={toBooking()}>
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
            <LinkButton kind="primary" href={toSignIn({ kembali: toVisits() })}>
              {visitsText().toSignIn}
            </LinkButton>
          </Notice>
        }
      >
        <UnsentBooking visits={visits} />
        <UnsentWishes household={household.value()} />
        <Loaded load={visits} rows={2}>
          {(all) => (
            <>
              <Show when={all().length === 0 && !isBookingUnsent()}>
                <Notice>
                  <p>{visitsText().none}</p>
                  <p>{visitsText().noneHint}</p>
                </Notice>
              </Show>
              {/* By place: what is asked again must not take the focus from a ticket that stays. */}
              <Index each={all()}>
                {(visit) => (
                  <Ticket visit={visit()} now={now()} directory={directory.value()} name={nameOf(visit())}>
                    <VisitNext visit={visit()} now={now()} directory={directory.value()} onTurn={turned} />
                    <TicketLink visit={visit()} />
                  </Ticket>
                )}
              </Index>
              <WaitsLater />
              {book()}
            </>
          )}
        </Loaded>
        <PastVisits directory={directory.value()} nameOf={nameOf} isOfflineSaid={isOfflineSaid()} />
      </Show>
    </Page>
  );
};
