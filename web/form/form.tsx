import "./form.css";
import { createSignal, type JSX, Show } from "solid-js";
import { createPressForBefore } from "./press-for-before.ts";
import { formText } from "./text.ts";

const wrongIn = (form: HTMLFormElement): HTMLElement[] => [...form.querySelectorAll<HTMLElement>("[data-wrong]")];

/** Brings what is to mend into view, clear of the bar at the bottom, and puts the cursor there. */
const leadTo = (place: HTMLElement): void => {
  place.scrollIntoView({ block: "center" });
  const input = place.querySelector<HTMLElement>('[aria-invalid="true"], :checked, input, select, textarea');
  input?.focus({ preventScroll: true });
};

type Props = {
  /** What the button does; what it finds wrong it marks, at once or with the answer. */
  onSubmit: () => void | Promise<void>;
  children: JSX.Element;
};

/**
 * A form whose Enter key does what its button does; what is filled in never leaves by the browser itself. After a try
 * that found something wrong, the first of it is shown, focused and said, be it a field or a group.
 */
export const Form = (props: Props): JSX.Element => {
  const [said, setSaid] = createSignal<{ text: string }>();
  const takeNoPressForBefore = createPressForBefore();
  const tell = (form: HTMLFormElement): boolean => {
    const wrong = wrongIn(form);
    const [first] = wrong;
    if (!first) return false;
    leadTo(first);
    setSaid({ text: formText().wrong(wrong.length, wrong.map(({ dataset }) => dataset.wrong).join(", ")) });
    return true;
  };
  const submit = async (form: HTMLFormElement): Promise<void> => {
    setSaid(undefined);
    const answered = props.onSubmit();
    if (tell(form)) return;
    await answered;
    tell(form);
  };
  return (
    <form
      class="form"
      ref={takeNoPressForBefore}
      noValidate
      // What is said is of what was tried: whoever mends it is not told of it any more.
      onInput={() => setSaid(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      {props.children}
      <div class="unseen" role="alert">
        <Show when={said()} keyed>
          {({ text }) => <p>{text}</p>}
        </Show>
      </div>
    </form>
  );
};
