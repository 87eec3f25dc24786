import { createEffect } from "solid-js";

type State = {
  isOpen: () => boolean;
  close: () => void;
  /** What has the focus when it opens. */
  first: (dialog: HTMLDialogElement) => HTMLElement | null | undefined;
};

/** What a native dialog needs to follow its state. */
type Modal = { ref: (dialog: HTMLDialogElement) => void; cancelled: () => void; closed: () => void };

/** Opens and closes a native dialog as its state says, and tells the state when the browser closes it. */
export const createModal = ({ isOpen, close, first }: State): Modal => {
  let dialog: HTMLDialogElement | undefined;
  createEffect(() => {
    if (isOpen() && dialog && !dialog.open) {
      dialog.showModal();
      first(dialog)?.focus();
    }
    if (!isOpen() && dialog?.open) dialog.close();
  });
  return {
    ref: (made) => {
      dialog = made;
    },
    // The focus is back at once and `close` comes a moment later: a key pressed in between may open it anew.
    cancelled: close,
    closed: () => {
      if (!dialog?.open) close();
    },
  };
};
