import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createSignal, type JSX, Show } from "solid-js";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import { call } from "../../api/call.ts";
import { clock, shortDate } from "../../time/format-time.ts";
import { Button } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { ticketText } from "../cancel-appointment/text.ts";
import { createDirectory, zoneIn } from "../list-clinics/create-directory.ts";
import { createVisits, keepVisit } from "../list-my-visits/create-visits.ts";
import { ClaimOutcome } from "../list-open-slots/claim-outcome.tsx";
import { createClaim } from "../list-open-slots/create-claim.ts";
import { WeekOfSlots } from "../list-open-slots/week-of-slots.tsx";
import { rescheduleText } from "./text.ts";

/** Moves a visit: the old time stays the person's own until the new one is. */
export const Reschedule = (): JSX.Element => {
  const params = useParams<{ appointmentId: string }>();
  const navigate = useNavigate();
  const visits = createVisits();
  const directory = createDirectory();
  const [chosen, setChosen] = createSignal<Slot>();
  const visit = () => visits.value()?.find(({ id }) => id === params.appointmentId);
  const claim = createClaim({
    service: () => visit()?.service ?? "",
    save: async (to, key) => {
      const old = visit();
      if (!old) throw new Error("The visit to move is not there");
      const step = { appointmentId: old.id, service: old.service, from: old.slot, to };
      return { ...old, ...(await call("reschedule-appointment", step, { key })) };
    },
  });
  const time = ({ sessionId, start }: Slot): string =>
    `${shortDate(sessionIdParts(sessionId).date)} ${clock(start, zoneIn(directory.value()))}`;
  const isSaving = (): boolean => claim.state().status === "saving";
  const choose = (slot: Slot): void => {
    claim.reset();
    setChosen(slot);
  };
  createEffect(() => {
    const state = claim.state();
    if (state.status !== "done") return;
    keepVisit(state.appointment);
    navigate(`/kunjungan/${state.appointment.id}?baru=1`, { replace: true });
  });
  return (
    <Page
      title={rescheduleText().title}
      bar={
        <Show when={chosen()}>
          {(slot) => (
            <Button kind="primary" wide busy={isSaving()} onClick={() => void claim.take(slot())}>
              {isSaving() ? rescheduleText().moving : rescheduleText().move(time(slot()))}
            </Button>
          )}
        </Show>
      }
    >
      <Loaded load={visits}>
        {() => (
          <Show when={visit()} fallback={<p>{ticketText().unknown}</p>}>
            {(shown) => (
              <>
                <p>{rescheduleText().now(time(shown().slot))}</p>
                <ClaimOutcome
                  state={claim.state()}
                  directory={directory.value()}
                  otherTime={`/kunjungan/${params.appointmentId}/ubah`}
                  onTake={(slot) => void claim.take(slot)}
                />
                <WeekOfSlots
                  clinicId={sessionIdParts(shown().slot.sessionId).clinicId}
                  service={shown().service}
                  directory={directory.value()}
                  chosen={chosen()}
                  onChoose={choose}
                />
              </>
            )}
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
