import "./dialog.css";
import { createEffect, createUniqueId, type JSX } from "solid-js";

type Props = {
  open: boolean;
  title: string;
  onClose: () => void;
  children?: JSX.Element;
  /** Buttons, the wanted one first. */
  actions: JSX.Element;
};

/** A question over the page; Escape and the browser's own dialog rules apply. */
export const Dialog = (props: Props): JSX.Element => {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  createEffect(() => {
    if (props.open && !dialog?.open) dialog?.showModal();
    if (!props.open && dialog?.open) dialog.close();
  });
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={() => props.onClose()}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
      <div class="actions">{props.actions}</div>
    </dialog>
  );
};
