import { createSignal, type JSX, Show } from "solid-js";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { endText } from "./text.ts";

type Props = { open: boolean; name: string; onEnd: () => Promise<void>; onClose: () => void };

/** Asks before a consultation ends for both sides. */
export const EndDialog = (props: Props): JSX.Element => {
  const [state, setState] = createSignal<"asking" | "ending" | "failed">("asking");
  const [message, setMessage] = createSignal<string>();
  const end = async (): Promise<void> => {
    setState("ending");
    try {
      await props.onEnd();
      setState("asking");
    } catch (error) {
      setMessage(error instanceof ApiRefusal ? error.message : endText().failed);
      setState("failed");
    }
  };
  return (
    <Dialog
      open={props.open}
      title={endText().title(props.name)}
      onClose={() => props.onClose()}
      safe={endText().back}
      act={
        <Button kind="danger" wide busy={state() === "ending"} onClick={() => void end()}>
          {endText().confirm}
        </Button>
      }
    >
      <p>{endText().lead}</p>
      <Show when={state() === "failed"}>
        <Notice kind="waiting">{message()}</Notice>
      </Show>
    </Dialog>
  );
};
