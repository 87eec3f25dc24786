import type { JSX } from "solid-js";

const firstToMend = (form: HTMLFormElement): HTMLElement | null => form.querySelector('[aria-invalid="true"]');

/** A form whose Enter key does what its button does; what is filled in never leaves by the browser itself. */
export const Form = (props: { onSubmit: () => void; children: JSX.Element }): JSX.Element => (
  <form
    class="form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      const form = event.currentTarget;
      props.onSubmit();
      queueMicrotask(() => firstToMend(form)?.focus());
    }}
  >
    {props.children}
  </form>
);
