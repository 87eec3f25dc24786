import "../ui/dialog.css";
import { createEffect, createUniqueId, type JSX, Show } from "solid-js";
import { Button } from "../ui/button.tsx";
import { uiText } from "../ui/text.ts";

type Props = { open: boolean; title: string; onClose: () => void; children: JSX.Element };

/** A sheet over the page to read or to choose from; it gives the focus back to where it was. */
export const Sheet = (props: Props): JSX.Element => {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => {
    if (props.open && !dialog?.open) {
      dialog?.showModal();
      // It is read from its beginning.
      heading?.focus();
    }
    if (!props.open && dialog?.open) dialog.close();
  });
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={() => props.onClose()}>
      <h2 id={id} ref={heading} tabindex="-1">
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
