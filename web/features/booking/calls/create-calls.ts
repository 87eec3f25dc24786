import { createSignal } from "solid-js";
import { listCalls } from "../../../../shared/api/booking/list-calls.ts";
import { noteCall } from "../../../../shared/api/booking/note-call.ts";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Call, CallOutcome } from "../../../../shared/booking/displaced/call-shown.ts";
import { isToCallBack } from "../../../../shared/booking/pending.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { call } from "../../../api/call.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { settleWhenOver } from "../../../api/settle-when-over.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import { reloadWhenEnded } from "../../../unsent/unsent.ts";
import { cancelForPatient } from "../cancel-appointment/cancellation.ts";

const interval = 30_000;

/** A call as it is sent; for the screen to say, whose it is, and whether no other follows. */
type Noting = { input: RequestInputOf<"note-call">; name: string; isLast: boolean };

/** The row of whom the desk called goes, and its buttons with it. */
const toHeading = (): void => takeLostFocus(document.querySelector<HTMLElement>("main h1"));
/** Where it is because the call was refused, why is what comes next. */
const toRefusal = (): void => takeLostFocus(document.querySelector<HTMLElement>("main .call-refused"));

/** How a call is noted, and what that leaves of the list of those to be called. */
const createNoting = (list: Load<ResponseOf<"list-calls">>) => {
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
    ({ calls, more }, { input }) => {
      const isListed = calls.some(({ visit }) => visit.appointment.id === input.appointmentId);
      return input.outcome === "mistaken" ? isListed : more === 0 && !isListed;
    },
  );
  const send = async (wish: Noting): Promise<void> => {
    noting.reset();
    await noting.send(wish);
    // Who settled it meanwhile, or noted a call, is on the list no more, or otherwise.
    if (noting.state().status !== "refused") return;
    await list.reload("quietly");
    toRefusal();
  };
  return { noting, send };
};

/** Whom a clinic's desk is to call, and what it does about each. */
export const createCalls = (clinicId: () => ClinicId | undefined) => {
  const list = createLoad(clinicId, (id) => call(listCalls, { clinicId: id }));
  reloadWhenEnded(list);
  createVisibleInterval(() => void list.reload("quietly"), interval);
  const { noting, send } = createNoting(list);
  const note = ({ visit, noted }: Call, outcome: CallOutcome): Promise<void> => {
    const { id: appointmentId, slot: from } = visit.appointment;
    const isLast = outcome === "reached" && isToCallBack(visit.appointment.state);
    return send({ input: { appointmentId, from, outcome, noted }, name: visit.patient.name, isLast });
  };
  /** Takes back what was noted last on this screen: its person is on the list again at once. */
  const takeBack = async (): Promise<void> => {
    const state = noting.state();
    if (state.status !== "done") return;
    const { input, name } = state.input;
    await send({ input: { ...input, outcome: "mistaken", noted: input.noted + 1 }, name, isLast: false });
  };
  const [leaving, askCancel] = createSignal<Visit>();
  const cancel = (visit: Visit): void => {
    askCancel(undefined);
    cancelForPatient(visit);
  };
  return { list, noting, note, takeBack, leaving, askCancel, cancel };
};
