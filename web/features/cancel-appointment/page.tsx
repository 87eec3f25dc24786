import { useParams, useSearchParams } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { call } from "../../api/call.ts";
import { createNow } from "../../time/create-now.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { createHousehold } from "../get-household/create-household.ts";
import { createDirectory, zoneIn } from "../list-clinics/create-directory.ts";
import { createVisits, keepVisit } from "../list-my-visits/create-visits.ts";
import { Ticket } from "../list-my-visits/ticket.tsx";
import { VisitNext } from "../list-my-visits/visit-next.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { createCancel } from "./create-cancel.ts";
import { ticketText } from "./text.ts";

const Actions = (props: { visit: Appointment; onCancel: () => void }): JSX.Element => (
  <div class="actions no-print">
    <Button icon="print" onClick={() => window.print()}>
      {ticketText().print}
    </Button>
    <Show when={props.visit.state.status === "booked" && props.visit.mode === "video"}>
      <LinkButton icon="swap" href={`/kunjungan/${props.visit.id}/ubah`}>
        {ticketText().move}
      </LinkButton>
    </Show>
    <Show when={props.visit.state.status === "booked"}>
      <Button kind="danger" icon="close" onClick={props.onCancel}>
        {ticketText().cancel}
      </Button>
    </Show>
  </div>
);

/** One visit's ticket: to keep, print, move or cancel. */
export const TicketPage = (): JSX.Element => {
  const params = useParams<{ appointmentId: string }>();
  const [search] = useSearchParams();
  const now = createNow();
  const visits = createVisits();
  const directory = createDirectory();
  const household = createHousehold();
  const visit = () => visits.value()?.find(({ id }) => id === params.appointmentId);
  const nameOf = (id: string): string | undefined => household.value()?.find((member) => member.id === id)?.name;
  const cancel = createCancel({
    save: async (known, key) => ({
      ...known,
      ...(await call("cancel-appointment", { appointmentId: known.id, from: known.slot }, { key })),
    }),
    done: (cancelled) => {
      keepVisit(cancelled);
      visits.put((visits.value() ?? []).map((known) => (known.id === cancelled.id ? cancelled : known)));
    },
  });
  const isNew = (): boolean => search.baru === "1";
  return (
    <Page
      title={isNew() ? ticketText().booked : ticketText().title}
      lead={isNew() ? ticketText().bookedLead : undefined}
    >
      <Loaded load={visits} rows={1}>
        {() => (
          <Show when={visit()} fallback={<Notice>{ticketText().unknown}</Notice>}>
            {(shown) => (
              <>
                <Show when={shown().state.status === "cancelled"}>
                  <Notice kind="waiting">{ticketText().cancelled}</Notice>
                </Show>
                <Ticket large visit={shown()} directory={directory.value()} name={nameOf(shown().patientId)}>
                  <Show when={isUpcoming(shown())}>
                    <VisitNext visit={shown()} now={now()} zone={zoneIn(directory.value())} />
                    <Show when={shown().mode === "video"}>
                      <p class="quiet">{ticketText().bring}</p>
                    </Show>
                  </Show>
                </Ticket>
                <Actions visit={shown()} onCancel={cancel.ask} />
                <CancelDialog
                  state={cancel.state()}
                  onKeep={cancel.keep}
                  onConfirm={() => void cancel.confirm(shown())}
                />
              </>
            )}
          </Show>
        )}
      </Loaded>
      <LinkButton kind="quiet" href="/kunjungan">
        {ticketText().toVisits}
      </LinkButton>
    </Page>
  );
};
