import { createEffect, createSignal, type JSX, Show } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { newKey } from "../../api/new-key.ts";
import { clockInZone } from "../../time/format-time.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { clinicDayText } from "./text.ts";

type Props = {
  /** The visit asked about; none: closed. */
  visit: Visit | undefined;
  zone: Zone;
  onCancel: (visit: Visit, key: string) => Promise<void>;
  onClose: () => void;
};

/** Asks before a visit is cancelled for someone: it can't be taken back once the slot is someone else's. */
export const CancelDialog = (props: Props): JSX.Element => {
  const [state, setState] = createSignal<"asking" | "sending" | "failed">("asking");
  const [message, setMessage] = createSignal<string>();
  let key = newKey();
  createEffect(() => {
    if (!props.visit) return;
    key = newKey();
    setState("asking");
  });
  const cancel = async (visit: Visit): Promise<void> => {
    setState("sending");
    try {
      await props.onCancel(visit, key);
    } catch (error) {
      setMessage(error instanceof ApiRefusal ? error.message : clinicDayText().cancelFailed);
      setState("failed");
    }
  };
  return (
    <Dialog
      open={props.visit !== undefined}
      title={clinicDayText().cancelTitle(props.visit?.patient.name ?? "")}
      onClose={() => props.onClose()}
      safe={clinicDayText().cancelNo}
      act={
        <Button kind="danger" wide busy={state() === "sending"} onClick={() => props.visit && void cancel(props.visit)}>
          {clinicDayText().cancelYes}
        </Button>
      }
    >
      <Show when={props.visit}>
        {(visit) => <p>{clinicDayText().cancelLead(clockInZone(visit().appointment.slot.start, props.zone))}</p>}
      </Show>
      <Show when={state() === "failed"}>
        <Notice kind="waiting">{message()}</Notice>
      </Show>
    </Dialog>
  );
};
