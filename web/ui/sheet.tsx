import "./dialog.css";
import { createUniqueId, type JSX, Show } from "solid-js";
import { Button } from "./button.tsx";
import { createModal } from "./create-modal.ts";
import { uiText } from "./text.ts";

type Props = { open: boolean; title: string; onClose: () => void; children: JSX.Element };

/** A sheet over the page to read or to choose from; it gives the focus back to where it was. */
export const Sheet = (props: Props): JSX.Element => {
  const id = createUniqueId();
  const modal = createModal({
    isOpen: () => props.open,
    close: () => props.onClose(),
    // It is read from its beginning.
    first: (dialog) => dialog.querySelector("h2"),
  });
  return (
    <dialog class="dialog" ref={modal.ref} aria-labelledby={id} onCancel={modal.cancelled} onClose={modal.closed}>
      <h2 id={id} tabindex="-1">
        {props.title}
      </h2>
      <Show when={props.open}>{props.children}</Show>
      <div class="actions">
        <Button wide onClick={() => props.onClose()}>
          {uiText().close}
        </Button>
      </div>
    </dialog>
  );
};
