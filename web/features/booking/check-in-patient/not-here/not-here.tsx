import { type JSX, Show } from "solid-js";
import { checkInPatient } from "../../../../../shared/api/booking/check-in-patient.ts";
import type { RequestInput } from "../../../../../shared/api/contract.ts";
import { stepsOf } from "../../../../../shared/booking/arrival/skipped.ts";
import { canTakeBack } from "../../../../../shared/booking/arrival/take-back-check-in.ts";
import { spokenCode } from "../../../../../shared/booking/booking-code.ts";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { isBeingCancelled } from "../../../../parts/visit/is-being-cancelled.ts";
import { Button } from "../../../../ui/button.tsx";
import type { Decision } from "../../../../unsent/change.ts";
import { unsent } from "../../../../unsent/unsent.ts";
import { notHereText } from "./text.ts";

type Props = { visit: Visit; who: string };

const takingBack: Decision<typeof checkInPatient> = {
  contract: checkInPatient,
  words: (name) => notHereText().words(name),
  refusals: () => notHereText().refused,
  lasting: true,
};

const requestFor = ({ appointment: { id, slot, state } }: Visit): RequestInput<typeof checkInPatient> => ({
  appointmentId: id,
  from: slot,
  steps: stepsOf(state),
  mistaken: true,
});

const isBeingTakenBack = ({ appointment: { id, state } }: Visit): boolean =>
  unsent.isDecided(checkInPatient, { appointmentId: id, steps: stepsOf(state), mistaken: true });

/** Takes back at the desk that somebody is here, where another was meant, or they are seen by video after all. */
export const NotHere = (props: Props): JSX.Element => {
  const may = (): boolean =>
    canTakeBack(props.visit.appointment) &&
    !isBeingCancelled(props.visit.appointment) &&
    !isBeingTakenBack(props.visit);
  const takeBack = (): void => {
    const { appointment, patient } = props.visit;
    unsent.defer(takingBack, requestFor(props.visit), { about: patient.name, mark: spokenCode(appointment.code) });
  };
  return (
    <Show when={may()}>
      <Button aria-label={notHereText().notHereOf(props.who)} onClick={takeBack}>
        {notHereText().notHere}
      </Button>
    </Show>
  );
};
