import "./roster-settings.css";
import { For, type JSX, Show } from "solid-js";
import { Form } from "../../form/form.tsx";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { isolated } from "../../text/isolated.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { RevisedForm as State } from "./create-revised.ts";
import type { Clash } from "./merge-written.ts";
import { settingsText } from "./text.ts";

/** Of what both changed, and who of them removed it. */
const clashWords = ({ name, removedBy }: Clash): string =>
  removedBy === undefined ? isolated(name) : settingsText().removedBy[removedBy](name);

/** Somebody else was first, and both changed the same: one chooses what of it is to stand. */
const Changed = (props: { form: State }): JSX.Element => (
  <Notice kind="waiting">
    <p>{settingsText().changed}</p>
    <Show when={props.form.clashes().length > 0}>
      <p>{settingsText().clashes(props.form.clashes().map(clashWords).join(", "))}</p>
    </Show>
    <Show when={props.form.isUnread()}>
      <p>{settingsText().unread}</p>
    </Show>
    <div class="setting-choice">
      <Button onClick={() => void props.form.keepMine()}>{settingsText().keepMine}</Button>
      <Button onClick={() => void props.form.takeTheirs()}>{settingsText().takeTheirs}</Button>
    </div>
  </Notice>
);

/** What of somebody else's came to what is filled in. */
const Brought = (props: { form: State }): JSX.Element => {
  const said = (): string[] => {
    const { brought = [], gone = [] } = props.form.merged() ?? {};
    return [
      ...(brought.length > 0 ? [settingsText().brought(brought.map(isolated).join(", "))] : []),
      ...(gone.length > 0 ? [settingsText().gone(gone.map(isolated).join(", "))] : []),
    ];
  };
  return (
    <Show when={said().length > 0}>
      <Notice kind="waiting">
        <For each={said()}>{(words) => <p>{words}</p>}</For>
      </Notice>
    </Show>
  );
};

type Props = {
  form: State;
  /** What its button and its saving are called. @default as of any setting */
  words?: { save: string; saving: string; saved: string };
  /** What is asked in the place of a refusal; nothing where it is told as it is. */
  asks?: JSX.Element;
  children: JSX.Element;
};

/** The fields of a setting, with what became of its saving and one button for all of it. */
export const SettingForm = (props: Props): JSX.Element => {
  const isSaving = (): boolean => props.form.state().status === "sending";
  const words = () => props.words ?? settingsText();
  return (
    <Form onSubmit={props.form.submit}>
      {props.children}
      <Show when={props.form.isChanged()} fallback={props.asks || <SendingNotice state={props.form.state()} />}>
        <Changed form={props.form} />
      </Show>
      <Brought form={props.form} />
      <Show when={props.form.state().status === "done"}>
        <Notice kind="done">{words().saved}</Notice>
      </Show>
      <Button kind="primary" type="submit" wide busy={isSaving()}>
        {isSaving() ? words().saving : words().save}
      </Button>
    </Form>
  );
};
