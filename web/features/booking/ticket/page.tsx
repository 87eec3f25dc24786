import { useParams, useSearchParams } from "@solidjs/router";
import { type JSX, onMount, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { toReschedule } from "../../../addresses/booking/to-reschedule.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { call } from "../../../api/call.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { AskDesk } from "../../../parts/directory/ask-desk.tsx";
import { createDirectory, type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { createHousehold } from "../../../parts/household/create-household.ts";
import { ClaimOutcome } from "../../../parts/slot/claim-outcome.tsx";
import { createVisit } from "../../../parts/visit/create-visits.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { keepVisitsFresh } from "../../../parts/visit/keep-visits-fresh.ts";
import { Ticket } from "../../../parts/visit/ticket.tsx";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { createNow } from "../../../time/create-now.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { onPaper } from "../../../ui/on-paper.ts";
import { Page } from "../../../ui/page.tsx";
import { AskForCall } from "../ask-for-call/ask-for-call.tsx";
import { createAskForCall } from "../ask-for-call/create-ask-for-call.ts";
import { CancelDialog } from "../cancel-appointment/cancel-dialog.tsx";
import { createCancel } from "../cancel-appointment/create-cancel.ts";
import { createInstead } from "./create-instead.ts";
import { SameHour } from "./same-hour.tsx";
import { ticketText } from "./text.ts";
import { TicketActions } from "./ticket-actions.tsx";
import { TicketNext } from "./ticket-next.tsx";

/** Fetched by whoever is met at the clinic. */
const SayHere = lazyPart(async () => (await import("../check-in-at-door/say-here.tsx")).SayHere);

/** What has just been done, said once: a reload tells how the visit stands. */
const createNews = (isMoved: () => boolean, directory: () => Directory | undefined) => {
  const [search, setSearch] = useSearchParams();
  const news = search.baru === "1" ? "booked" : search.pindah === "1" ? "moved" : undefined;
  onMount(() => news && setSearch({ baru: undefined, pindah: undefined }, { replace: true }));
  return (visit: Appointment | undefined): { title: string; lead?: string } => {
    if (visit?.state.status === "cancelled") return { title: ticketText().cancelled };
    if (visit && isBeingCancelled(visit)) return { title: ticketText().cancelling };
    // What was done is news until the visit stands otherwise: whoever waits reads where they stand.
    if (visit && visit.state.status !== "booked") return { title: ticketText().title };
    if (news === "booked" && !isMoved()) return { title: ticketText().booked, lead: ticketText().bookedLead };
    return {
      title: (news || isMoved()) && visit ? ticketText().moved(numberIn(directory(), visit.slot)) : ticketText().title,
    };
  };
};

/** One visit's ticket: how it stands, and what can be done with it. */
export const TicketPage = (): JSX.Element => {
  const params = useParams<{ appointmentId: string }>();
  const now = createNow();
  const visit = createVisit(() => params.appointmentId);
  const instead = createInstead(params.appointmentId, visit);
  keepVisitsFresh(visit, () => [visit.value() ?? []].flat(), now);
  const directory = createDirectory();
  const news = createNews(instead.isMoved, directory.value);
  const household = createHousehold();
  const nameOf = (id: string): string | undefined => household.value()?.find((member) => member.id === id)?.name;
  const cancel = createCancel();
  const sameHour = (): JSX.Element => <SameHour instead={instead} directory={directory.value()} />;
  onPaper("ticket");
  const askForCall = createAskForCall({ call, asked: visit.put });
  return (
    <Page title={news(visit.value()).title} lead={news(visit.value()).lead}>
      <Loaded load={visit} rows={1}>
        {(shown) => (
          <>
            <ClaimOutcome
              state={instead.state()}
              directory={directory.value()}
              moves
              otherTime={toReschedule(params)}
              onTake={instead.take}
            />
            <Ticket large visit={shown()} now={now()} directory={directory.value()} name={nameOf(shown().patientId)}>
              <TicketNext
                visit={shown()}
                now={now()}
                directory={directory.value()}
                sameHour={instead.choice() ? sameHour : undefined}
                onTurn={() => void visit.reload("quietly")}
              />
            </Ticket>
            <Show when={!isBeingCancelled(shown())}>
              <Show when={shown().mode === "in-person"}>
                <SayHere visit={shown()} now={now()} zone={zoneIn(directory.value())} inReach onDone={visit.put} />
              </Show>
              <AskForCall visit={shown()} submit={askForCall} />
              <TicketActions visit={shown()} now={now()} onCancel={cancel.ask} />
            </Show>
            <AskDesk sessionId={shown().slot.sessionId} directory={directory.value()} />
            <CancelDialog
              visit={shown()}
              open={cancel.asking()}
              onKeep={cancel.keep}
              onConfirm={() => cancel.confirm(shown())}
            />
          </>
        )}
      </Loaded>
      <div class="no-print">
        <LinkButton kind="quiet" href={toVisits()}>
          {ticketText().toVisits}
        </LinkButton>
      </div>
    </Page>
  );
};
