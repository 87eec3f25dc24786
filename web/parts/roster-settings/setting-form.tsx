import "./roster-settings.css";
import { type JSX, Show } from "solid-js";
import { Form } from "../../form/form.tsx";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { RevisedForm as State } from "./create-revised.ts";
import { settingsText } from "./text.ts";

/** Somebody else was first: one chooses what is to stand. */
export const Changed = (props: { form: State; children?: JSX.Element }): JSX.Element => (
  <Notice kind="waiting">
    <p>{settingsText().changed}</p>
    {props.children}
    <Show when={props.form.isUnread()}>
      <p>{settingsText().unread}</p>
    </Show>
    <div class="setting-choice">
      <Button onClick={() => void props.form.keepMine()}>{settingsText().keepMine}</Button>
      <Button onClick={() => void props.form.takeTheirs()}>{settingsText().takeTheirs}</Button>
    </div>
  </Notice>
);

/** The fields of a setting, with what became of its saving and one button for all of it. */
export const SettingForm = (props: { form: State; children: JSX.Element }): JSX.Element => {
  const isSaving = (): boolean => props.form.state().status === "sending";
  return (
    <Form onSubmit={props.form.submit}>
      {props.children}
      <Show when={props.form.isChanged()} fallback={<SendingNotice state={props.form.state()} />}>
        <Changed form={props.form} />
      </Show>
      <Show when={props.form.state().status === "done"}>
        <Notice kind="done">{settingsText().saved}</Notice>
      </Show>
      <Button kind="primary" type="submit" wide busy={isSaving()}>
        {isSaving() ? settingsText().saving : settingsText().save}
      </Button>
    </Form>
  );
};
