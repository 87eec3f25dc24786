import { Navigate, useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { createEffect, type JSX, Match, Show, Switch } from "solid-js";
import { toTicket } from "../../../addresses/booking/to-ticket.ts";
import { toSignIn } from "../../../addresses/identity/to-sign-in.ts";
import { slotInText } from "../../../parts/slot/slot-in-address.ts";
import { Page } from "../../../ui/page.tsx";
import { begunWith, isReached, type Step, steps } from "./booking-draft.ts";
import { createBookingFlow } from "./create-booking-flow.ts";
import { createWayBack, type WayBack } from "./create-way-back.ts";
import { leadOf } from "./lead-of.ts";
import { StepBar } from "./step-bar.tsx";
import { StepBody } from "./step-body.tsx";
import { bookingText } from "./text.ts";
import { toStep } from "./to-step.ts";

const titleOf = (step: Step): string => {
  const { service, clinic, who, complaint, when, check } = bookingText();
  return { layanan: service, puskesmas: clinic, untuk: who, keluhan: complaint, waktu: when, periksa: check }[step];
};

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Behind a booking that was sent: on to where it began, and from there to the start. */
const Behind = (props: { wayBack: WayBack }): JSX.Element => (
  <Show when={!props.wayBack.rewind()}>
    <Navigate href="/" />
  </Show>
);

/** Making an appointment: one question a screen, the time last. */
export const BookAppointment = (): JSX.Element => {
  const params = useParams<{ step?: string }>();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const step = (): Step | undefined => steps.find((name) => name === params.step);
  const flow = createBookingFlow(step, navigate);
  const { booking } = flow;
  const wayBack = createWayBack(step() === undefined);

  /** What was made, or may have arrived, is looked at as a whole, and no question of it is asked. */
  const isBehind = (step: Step): boolean => wayBack.isOver() || (booking.isFixed() && step !== "periksa");
  /** A link from elsewhere begins a new booking with what it already knows. */
  const begin = (): string => {
    const [clinicId, service, patientId] = [search.puskesmas, search.layanan, search.untuk].map(one);
    const slot = slotInText(one(search.tempat));
    if (clinicId || service || patientId) booking.answer(begunWith({ clinicId, service, patientId, slot }));
    return flow.nextPath();
  };
  createEffect(() => {
    const state = booking.state();
    if (state.status === "done") {
      wayBack.end();
      navigate(toTicket({ appointmentId: state.appointment.id, baru: "1" }), { replace: true });
    }
    if (state.status === "refused" && state.code === "request.unauthenticated")
      navigate(toSignIn({ kembali: toStep("periksa") }));
  });
  return (
    <Show when={step()} keyed fallback={<Navigate href={begin()} />}>
      {(shown) => (
        <Switch fallback={<Navigate href={flow.nextPath()} />}>
          <Match when={isBehind(shown)}>
            <Behind wayBack={wayBack} />
          </Match>
          <Match when={isReached(booking.draft(), shown)}>
            <Page
              title={titleOf(shown)}
              lead={leadOf(booking.draft(), shown)}
              bar={shown === "keluhan" || shown === "periksa" ? <StepBar flow={flow} step={shown} /> : undefined}
            >
              <StepBody flow={flow} step={shown} />
            </Page>
          </Match>
        </Switch>
      )}
    </Show>
  );
};
