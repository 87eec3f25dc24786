import type { JSX } from "solid-js";
import type { SubmitState } from "../api/create-submit.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

type Asked = {
  isOpen: () => boolean;
  close: () => void;
  submit: () => Promise<void>;
  state: () => SubmitState<unknown, unknown>;
};

type Props = {
  form: Asked;
  title: string;
  /** What the way out is called that leaves everything as it is. */
  safe: string;
  /** What the button says that does it. */
  yes: string;
  children: JSX.Element;
};

/** A form over the page: it is left, or sent and busy until that is answered. */
export const FormDialog = (props: Props): JSX.Element => (
  <Dialog
    isForm
    open={props.form.isOpen()}
    title={props.title}
    safe={props.safe}
    onClose={() => props.form.close()}
    act={
      <Button
        kind="primary"
        wide
        busy={props.form.state().status === "sending"}
        onClick={() => void props.form.submit()}
      >
        {props.yes}
      </Button>
    }
  >
    {props.children}
  </Dialog>
);
