import { createMemo, type JSX, onMount, Show } from "solid-js";
import { shiftKey } from "../../../../shared/roster/change/absence.ts";
import type { OwnedShift } from "../../../../shared/roster/swap/swap.ts";
import { toSwaps } from "../../../addresses/roster/to-swaps.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { formText } from "../../../form/text.ts";
import type { Load } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { BreakList } from "../../../parts/absence/break-list.tsx";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { nameOf, shiftInShort, shiftWords } from "../../../parts/swap/swap-words.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { Select } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type Choices, type Proposal, ways } from "./create-proposal.ts";
import { swapsText } from "./text.ts";

type Props = { load: Load<Choices>; proposal: Proposal; directory: Directory | undefined };
type FieldProps = Props & { choices: Choices };

const colleaguesIn = ({ choices }: Choices, directory: Directory | undefined) =>
  [...new Set(choices.map(({ shift }) => shift.practitionerId))]
    .map((value) => ({ value, label: nameOf(directory, value) }))
    .sort((a, b) => a.label.localeCompare(b.label));

const shiftsOf = ({ choices }: Choices, colleague: string) =>
  choices
    .filter(({ shift }) => shift.practitionerId === colleague)
    .map(({ shift, breaks }) => ({
      value: shiftKey(shift),
      label: breaks.length > 0 ? swapsText().marked(shiftInShort(shift)) : shiftInShort(shift),
    }));

/** A colleague, one of their shifts, and that shift in full: a list as narrow as a phone cuts its lines. */
const InReturn = (props: FieldProps): JSX.Element => {
  const { values, write, problem, isFixed } = props.proposal;
  const choose = { value: "", label: swapsText().choose };
  const chosen = createMemo(() => props.choices.choices.find(({ shift }) => shiftKey(shift) === values().shift));
  return (
    <Show when={props.choices.choices.length > 0} fallback={<Notice>{swapsText().noChoices}</Notice>}>
      <Select
        label={swapsText().colleague}
        value={values().colleague}
        problem={problem("colleague")}
        fixed={isFixed()}
        options={[choose, ...colleaguesIn(props.choices, props.directory)]}
        onChange={(colleague) => write({ colleague, shift: "" })}
      />
      <Show when={values().colleague}>
        <Select
          label={swapsText().inReturn}
          value={values().shift}
          problem={problem("shift")}
          fixed={isFixed()}
          options={[choose, ...shiftsOf(props.choices, values().colleague)]}
          onChange={(shift) => write({ shift })}
        />
      </Show>
      <Show when={chosen()}>
        {(choice) => (
          <>
            <p>{swapsText().youGetInstead(shiftWords(choice().shift))}</p>
            <BreakList lead={swapsText().beyond} breaks={choice().breaks} />
          </>
        )}
      </Show>
    </Show>
  );
};

const Fields = (props: FieldProps): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const { values, write, isFixed, state } = props.proposal;
  const way = () => ways.find((one) => one === values().way);
  return (
    <Form onSubmit={props.proposal.submit}>
      <h2 tabindex="-1" ref={heading}>
        {swapsText().yours}
      </h2>
      <p>
        <strong>{shiftWords(props.choices.shift)}</strong>
      </p>
      <Chips
        legend={swapsText().way}
        fixed={isFixed()}
        options={ways.map((value) => ({ value, label: swapsText().ways[value] }))}
        value={way()}
        onChoose={(chosen) => write({ way: chosen })}
      />
      <Show when={way() === "give"} fallback={<InReturn {...props} />}>
        <p>{swapsText().takers(props.choices.takers)}</p>
      </Show>
      <SendingNotice state={state()} />
      <Show when={way() === "give" || props.choices.choices.length > 0}>
        <Button kind="primary" wide type="submit" busy={state().status === "sending"}>
          {state().status === "unsent" ? formText().sendAgain : swapsText().send[way() ?? "swap"]}
        </Button>
      </Show>
    </Form>
  );
};

/** Somebody's day is in one request at a time: which of its shifts that is about, and the way to it. */
const AlreadyAsked = (props: { shift: OwnedShift; code: string | undefined; href: string }): JSX.Element => (
  <Notice>
    <p>
      <strong>{shiftWords(props.shift)}</strong>
    </p>
    <p>
      {props.code === undefined || props.code === props.shift.code
        ? swapsText().alreadyAsked
        : swapsText().askedBeside(props.code)}
    </p>
    <LinkButton href={props.href}>{swapsText().toRequest}</LinkButton>
  </Notice>
);

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
      {(choices) => (
        <Show when={choices().asked} fallback={<Fields {...props} choices={choices()} />}>
          {(permintaan) => (
            <AlreadyAsked
              shift={choices().shift}
              code={choices().askedCode}
              href={toSwaps({ permintaan: permintaan() })}
            />
          )}
        </Show>
      )}
    </Loaded>
  </Show>
);
