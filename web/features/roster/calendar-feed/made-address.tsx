import { createSignal, type JSX, Show } from "solid-js";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { calendarLink } from "./calendar-address.ts";
import { calendarFeedText } from "./text.ts";

type Props = {
  address: string;
  copy: (address: string) => Promise<void>;
};

/** An address that was just made, the only time that it is shown. */
export const MadeAddress = (props: Props): JSX.Element => {
  const [outcome, setOutcome] = createSignal<"copied" | "notCopied">();
  const copy = (): void =>
    void props.copy(props.address).then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  return (
    <section class="rows made-address">
      <Notice kind="done" takesFocus>
        {calendarFeedText().made}
      </Notice>
      <Field
        label={calendarFeedText().address}
        hint={calendarFeedText().secret}
        value={props.address}
        fixed
        verbatim
        onInput={() => {}}
      />
      <LinkButton kind="primary" icon="calendar" href={calendarLink(props.address)} isOutside>
        {calendarFeedText().open}
      </LinkButton>
      <Button onClick={copy}>{calendarFeedText().copy}</Button>
      <Show when={outcome()}>{(word) => <p role="status">{calendarFeedText()[word()]}</p>}</Show>
    </section>
  );
};
