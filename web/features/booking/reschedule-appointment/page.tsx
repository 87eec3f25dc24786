import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { createEffect, type JSX, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { ownTime } from "../../../../shared/booking/displaced/own-time.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { toTicket } from "../../../addresses/booking/to-ticket.ts";
import { toWaitlist } from "../../../addresses/booking/to-waitlist.ts";
import { call } from "../../../api/call.ts";
import { Loaded } from "../../../load/loaded.tsx";
import {
  clinicIn,
  createDirectory,
  type Directory,
  practitionerIn,
  zoneIn,
} from "../../../parts/directory/create-directory.ts";
import { ClaimOutcome } from "../../../parts/slot/claim-outcome.tsx";
import { whereTo } from "../../../parts/slot/come-to.ts";
import { createReschedule } from "../../../parts/slot/create-reschedule.ts";
import { showDays } from "../../../parts/slot/show-days.ts";
import { slotInText } from "../../../parts/slot/slot-in-address.ts";
import { slotsText } from "../../../parts/slot/text.ts";
import { WeekOfSlots } from "../../../parts/slot/week-of-slots.tsx";
import { createVisit, keepVisit } from "../../../parts/visit/create-visits.ts";
import { type Obstacle, obstacleTo } from "../../../parts/visit/obstacle.ts";
import { createNow } from "../../../time/create-now.ts";
import { clock, shortDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { CannotMove } from "./cannot-move.tsx";
import { rescheduleText } from "./text.ts";

/** A visit's page for another time, followed while it is chosen: it can be cancelled or begin elsewhere. */
const createPage = (appointmentId: () => string) => {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const now = createNow();
  const visit = createVisit(appointmentId);
  const reschedule = createReschedule(appointmentId(), { visit: visit.value, call, moved: keepVisit });
  const kept = slotInText(typeof search.tempat === "string" ? search.tempat : undefined);
  if (kept) reschedule.choose(kept);
  const obstacle = (): Obstacle | undefined => {
    const known = visit.value();
    // What may have arrived is heard first.
    return known && !reschedule.isFixed() ? obstacleTo(known, now()) : undefined;
  };
  createEffect(() => {
    const state = reschedule.state();
    if (state.status === "refused" && state.code.startsWith("appointment.")) void visit.reload("quietly");
    if (state.status !== "done") return;
    navigate(toTicket({ appointmentId: state.appointment.id, pindah: "1" }), { replace: true });
  });
  /** The day of the place that is kept for them, or of the visit itself. */
  const day = ({ slot }: Appointment): LocalDate => sessionIdParts((kept ?? slot).sessionId).date;
  return { visit, obstacle, day, ...reschedule };
};

/** Where its patient can wait for an earlier place. */
const waitFor = ({ slot, service, patientId }: Appointment, date: LocalDate | undefined): string =>
  toWaitlist({ puskesmas: sessionIdParts(slot.sessionId).clinicId, layanan: service, untuk: patientId, hari: date });

type HeldProps = { visit: Appointment; directory: Directory | undefined; time: (slot: Slot) => string };

/** What becomes of the time that a visit has: it stays its patient's, nobody comes then, or it is over. */
const Held = (props: HeldProps): JSX.Element => {
  const words = (): string => {
    const { slot, offer } = props.visit;
    const { clinicId, practitionerId } = sessionIdParts(slot.sessionId);
    const time = props.time(slot);
    const own = ownTime(props.visit);
    if (own !== "closed") return rescheduleText()[own](time);
    const clinic = offer?.shut && clinicIn(props.directory, clinicId)?.name;
    if (clinic) return rescheduleText().shut(time, clinic);
    return rescheduleText().offered(time, practitionerIn(props.directory, practitionerId)?.name);
  };
  return <p>{words()}</p>;
};

/** Moves a visit: the old time stays the person's own until the new one is. */
export const Reschedule = (): JSX.Element => {
  const params = useParams<{ appointmentId: string }>();
  const { visit, obstacle, day, chosen, choose, state, isFixed, move } = createPage(() => params.appointmentId);
  const directory = createDirectory();
  const time = ({ sessionId, start }: Slot): string =>
    `${shortDate(sessionIdParts(sessionId).date)} ${clock(start, zoneIn(directory.value()))}`;
  const isSaving = (): boolean => state().status === "saving";
  return (
    <Page
      title={obstacle() ? rescheduleText().cannot : slotsText().moveWhere}
      bar={
        <Show when={!obstacle() && chosen()}>
          {(slot) => (
            <>
              <Show when={visit.value()}>{(known) => <p>{whereTo(directory.value(), known(), slot())}</p>}</Show>
              <Button kind="primary" wide busy={isSaving()} onClick={() => void move(slot())}>
                {isSaving() ? rescheduleText().moving : rescheduleText().move(time(slot()))}
              </Button>
            </>
          )}
        </Show>
      }
    >
      <Loaded load={visit}>
        {(shown) => (
          <Show
            when={obstacle()}
            fallback={
              <>
                <Held visit={shown()} directory={directory.value()} time={time} />
                <ClaimOutcome
                  state={state()}
                  directory={directory.value()}
                  moves
                  otherTime={showDays}
                  onTake={(slot) => void move(slot)}
                />
                <Show when={!isFixed()}>
                  <WeekOfSlots
                    clinicId={sessionIdParts(shown().slot.sessionId).clinicId}
                    service={shown().service}
                    directory={directory.value()}
                    chosen={chosen()}
                    from={day(shown())}
                    closed={ownTime(shown()) === "kept" ? undefined : shown().slot}
                    onChoose={choose}
                    toWait={(date) => waitFor(shown(), date)}
                  />
                </Show>
              </>
            }
          >
            {(reason) => <CannotMove visit={shown()} obstacle={reason()} />}
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
