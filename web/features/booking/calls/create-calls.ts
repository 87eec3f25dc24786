import { createSignal } from "solid-js";
import { listCalls } from "../../../../shared/api/booking/list-calls.ts";
import { noteCall } from "../../../../shared/api/booking/note-call.ts";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Call, CallOutcome } from "../../../../shared/booking/displaced/call.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { call } from "../../../api/call.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { settleWhenOver } from "../../../api/settle-when-over.ts";
import { createLoad } from "../../../load/create-load.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import { reloadWhenEnded } from "../../../unsent/unsent.ts";
import { cancelForPatient } from "../cancel-appointment/cancellation.ts";

const interval = 30_000;

/** A call as it is sent, and whose it is for the screen to say. */
type Noting = { input: RequestInputOf<"note-call">; name: string };

/** The row of whom the desk called goes, and its buttons with it. */
const toHeading = (): void => takeLostFocus(document.querySelector<HTMLElement>("main h1"));
/** Where it is because the call was refused, why is what comes next. */
const toRefusal = (): void => takeLostFocus(document.querySelector<HTMLElement>("main .call-refused"));

/** Whom a clinic's desk is to call, and what it does about each. */
export const createCalls = (clinicId: () => ClinicId | undefined) => {
  const list = createLoad(clinicId, (id) => call(listCalls, { clinicId: id }));
  reloadWhenEnded(list);
  createVisibleInterval(() => void list.reload("quietly"), interval);
  const again = async (): Promise<void> => {
    await list.reload("quietly");
    toHeading();
  };
  const noting = createKeyedSubmit<Noting, ResponseOf<"note-call">>({
    name: "note-call",
    call: ({ input }, key) => call(noteCall, input, { key }),
    done: () => void again(),
  });
  settleWhenOver(
    noting,
    () => list.value(),
    ({ calls, more }, { input }) =>
      more === 0 && calls.every(({ visit }) => visit.appointment.id !== input.appointmentId),
  );
  const note = async ({ visit, noted }: Call, outcome: CallOutcome): Promise<void> => {
    noting.reset();
    const { id: appointmentId, slot: from } = visit.appointment;
    await noting.send({ input: { appointmentId, from, outcome, noted }, name: visit.patient.name });
    // Who settled it meanwhile, or noted a call, is on the list no more, or otherwise.
    if (noting.state().status !== "refused") return;
    await list.reload("quietly");
    toRefusal();
  };
  const [leaving, askCancel] = createSignal<Visit>();
  const cancel = (visit: Visit): void => {
    askCancel(undefined);
    cancelForPatient(visit);
  };
  return { list, noting, note, leaving, askCancel, cancel };
};
