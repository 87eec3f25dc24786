import type { JSX } from "solid-js";

/** A form whose Enter key does what its button does; what is filled in never leaves by the browser itself. */
export const Form = (props: { onSubmit: () => void; children: JSX.Element }): JSX.Element => (
  <form
    class="form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      props.onSubmit();
    }}
  >
    {props.children}
  </form>
);
