import "./dialog.css";
import { createUniqueId, type JSX } from "solid-js";
import { Button } from "./button.tsx";
import { createModal } from "./create-modal.ts";

type Props = {
  open: boolean;
  title: string;
  children?: JSX.Element;
  /** What the way out is called that changes nothing: it comes first and has the focus, so Enter twice does no harm. */
  safe: string;
  onClose: () => void;
  /** The button that does it. */
  act: JSX.Element;
  /** Whether something is filled in: then what is done with it stands out, and not the way that leaves it. @default false */
  isForm?: boolean;
};

/** A question over the page; Escape and the browser's own dialog rules apply. */
export const Dialog = (props: Props): JSX.Element => {
  const id = createUniqueId();
  const modal = createModal({
    isOpen: () => props.open,
    close: () => props.onClose(),
    first: (dialog) => dialog.querySelector<HTMLElement>(".actions > button"),
  });
  return (
    <dialog class="dialog" ref={modal.ref} aria-labelledby={id} onCancel={modal.cancelled} onClose={modal.closed}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
      <div class="actions">
        <Button kind={props.isForm ? "plain" : "primary"} wide onClick={() => props.onClose()}>
          {props.safe}
        </Button>
        {props.act}
      </div>
    </dialog>
  );
};
