import { type JSX, Show } from "solid-js";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Handover } from "./create-handover.ts";
import { pauseText } from "./text.ts";

type Props = {
  handover: Handover;
  /** The name of the patient who is still with the doctor, as far as it is known. */
  name: string | undefined;
  onBack: () => void;
};

/** Asks before another patient is called: the one who is here is paused or finished, never forgotten. */
export const HandoverDialog = (props: Props): JSX.Element => {
  const name = (): string => props.name ?? pauseText().someone;
  const isSending = (): boolean => props.handover.state().status === "sending";
  const trouble = (): string | undefined => {
    const state = props.handover.state();
    if (state.status === "unsent") return pauseText().failed;
    return state.status === "refused" ? state.message : undefined;
  };
  return (
    <Dialog
      open={props.handover.other() !== undefined}
      title={pauseText().title(name())}
      safe={pauseText().back}
      // A dialog also closes because it was answered.
      onClose={() => props.handover.other() !== undefined && props.onBack()}
      act={
        <>
          <Button wide busy={isSending()} onClick={() => props.handover.pause()}>
            {pauseText().pause(name())}
          </Button>
          <Button wide busy={isSending()} onClick={() => props.handover.finish()}>
            {pauseText().finish(name())}
          </Button>
        </>
      }
    >
      <p>{pauseText().lead}</p>
      <Show when={trouble()}>{(message) => <Notice kind="waiting">{message()}</Notice>}</Show>
    </Dialog>
  );
};
