import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, type JSX, Show } from "solid-js";
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
import { WeekOfSlots } from "../list-open-slots/week-of-slots.tsx";
import { createReschedule } from "./create-reschedule.ts";
import { rescheduleText } from "./text.ts";

/** Moves a visit: the old time stays the person's own until the new one is. */
export const Reschedule = (): JSX.Element => {
  const params = useParams<{ appointmentId: string }>();
  const navigate = useNavigate();
  const visits = createVisits();
  const directory = createDirectory();
  const visit = () => visits.value()?.find(({ id }) => id === params.appointmentId);
  const { chosen, choose, state, move } = createReschedule({ visit, call });
  const time = ({ sessionId, start }: Slot): string =>
    `${shortDate(sessionIdParts(sessionId).date)} ${clock(start, zoneIn(directory.value()))}`;
  const isSaving = (): boolean => state().status === "saving";
  createEffect(() => {
    const moved = state();
    if (moved.status !== "done") return;
    keepVisit(moved.appointment);
    navigate(`/kunjungan/${moved.appointment.id}?baru=1`, { replace: true });
  });
  return (
    <Page
      title={rescheduleText().title}
      bar={
        <Show when={chosen()}>
          {(slot) => (
            <Button kind="primary" wide busy={isSaving()} onClick={() => void move(slot())}>
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
                  state={state()}
                  directory={directory.value()}
                  otherTime={`/kunjungan/${params.appointmentId}/ubah`}
                  onTake={(slot) => void move(slot)}
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
