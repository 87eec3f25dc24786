import { type JSX, onMount, Show } from "solid-js";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { formText } from "../../../form/text.ts";
import type { Load } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { ownedWords, shiftWords } from "../../../parts/swap/swap-words.ts";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type Choices, choiceName, type Proposal } from "./create-proposal.ts";
import { swapsText } from "./text.ts";

type Props = { load: Load<Choices>; proposal: Proposal; directory: Directory | undefined };

const optionsOf = ({ choices, takers }: Choices, directory: Directory | undefined) => [
  { value: "", label: swapsText().give(takers) },
  ...choices.map((choice) => {
    const words = ownedWords(choice.shift, directory);
    return { value: choiceName(choice), label: choice.breaks.length > 0 ? swapsText().warned(words) : words };
  }),
];

const Fields = (props: Props & { choices: Choices }): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  return (
    <Form onSubmit={() => void props.proposal.propose()}>
      <h2 tabindex="-1" ref={heading}>
        {swapsText().ask(shiftWords(props.choices.shift))}
      </h2>
      <Select
        label={swapsText().inReturn}
        hint={swapsText().inReturnHint}
        value={props.proposal.chosen()}
        fixed={props.proposal.isFixed()}
        options={optionsOf(props.choices, props.directory)}
        onChange={props.proposal.setChosen}
      />
      <SendingNotice state={props.proposal.state()} />
      <Button kind="primary" wide type="submit" busy={props.proposal.state().status === "sending"}>
        {props.proposal.state().status === "unsent" ? formText().sendAgain : swapsText().send}
      </Button>
    </Form>
  );
};

/** What one's own shift is to be swapped for, or that it is given away. */
export const ProposalForm = (props: Props): JSX.Element => (
  <Show
    when={props.proposal.state().status !== "done"}
    fallback={
      <Notice kind="done" takesFocus>
        {swapsText().sent}
      </Notice>
    }
  >
    <Loaded load={props.load} rows={2}>
      {(choices) => <Fields {...props} choices={choices()} />}
    </Loaded>
  </Show>
);
