import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, type JSX, Show } from "solid-js";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import { call } from "../../api/call.ts";
import { clock, shortDate } from "../../time/format-time.ts";
import { Button } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { createDirectory, zoneIn } from "../list-clinics/create-directory.ts";
import { createVisit, keepVisit } from "../list-my-visits/create-visits.ts";
import { ClaimOutcome } from "../list-open-slots/claim-outcome.tsx";
import { WeekOfSlots } from "../list-open-slots/week-of-slots.tsx";
import { createReschedule } from "./create-reschedule.ts";
import { rescheduleText } from "./text.ts";

/** Moves a visit: the old time stays the person's own until the new one is. */
export const Reschedule = (): JSX.Element => {
  const params = useParams<{ appointmentId: string }>();
  const navigate = useNavigate();
  const visit = createVisit(() => params.appointmentId);
  const directory = createDirectory();
  const { chosen, choose, state, move } = createReschedule({ visit: visit.value, call });
  const time = ({ sessionId, start }: Slot): string =>
    `${shortDate(sessionIdParts(sessionId).date)} ${clock(start, zoneIn(directory.value()))}`;
  const isSaving = (): boolean => state().status === "saving";
  createEffect(() => {
    const moved = state();
    if (moved.status !== "done") return;
    keepVisit(moved.appointment);
    navigate(`/kunjungan/${moved.appointment.id}?pindah=1`, { replace: true });
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
      <Loaded load={visit}>
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
      </Loaded>
    </Page>
  );
};
