import "./dialog.css";
import { createEffect, createUniqueId, type JSX } from "solid-js";
import { Button } from "./button.tsx";

type Props = {
  open: boolean;
  title: string;
  children?: JSX.Element;
  /** What the way out is called that changes nothing: it comes first and has the focus, so Enter twice does no harm. */
  safe: string;
  onClose: () => void;
  /** The button that does it. */
  act: JSX.Element;
};

/** A question over the page; Escape and the browser's own dialog rules apply. */
export const Dialog = (props: Props): JSX.Element => {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  createEffect(() => {
    if (props.open && !dialog?.open) {
      dialog?.showModal();
      dialog?.querySelector<HTMLElement>(".actions > button")?.focus();
    }
    if (!props.open && dialog?.open) dialog.close();
  });
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={() => props.onClose()}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
      <div class="actions">
        <Button kind="primary" wide onClick={() => props.onClose()}>
          {props.safe}
        </Button>
        {props.act}
      </div>
    </dialog>
  );
};
