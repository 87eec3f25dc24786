import type { JSX } from "solid-js";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
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
      <SendingNotice state={props.handover.state()} onAgain={props.handover.again} />
    </Dialog>
  );
};
