import "./shift-codes.css";
import { type JSX, Show } from "solid-js";
import type { Service } from "../../../../shared/place/service.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Changed } from "../../../parts/roster-settings/setting-form.tsx";
import { SettingRows } from "../../../parts/roster-settings/setting-rows.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { CodeFields } from "./code-fields.tsx";
import { codeRowWords } from "./code-row-words.ts";
import type { ShiftCodesForm } from "./create-shift-codes.ts";
import { shiftCodesText } from "./text.ts";

/** All codes of a clinic, a row each, and one button for them together. */
export const CodesForm = (props: { form: ShiftCodesForm; services: readonly Service[] }): JSX.Element => {
  const isSaving = (): boolean => props.form.state().status === "sending";
  return (
    <Form onSubmit={props.form.submit}>
      <SettingRows
        rows={props.form.rows}
        items={props.form.written()}
        wordsOf={(written) => codeRowWords(written, props.services)}
        none={shiftCodesText().none}
        isFixed={props.form.isFixed()}
        add={props.form.add}
        addWord={shiftCodesText().add}
        remove={props.form.remove}
        removeWord={({ code }) => shiftCodesText().remove(code)}
      >
        {(written, index) => (
          <CodeFields form={props.form} index={index} written={written()} services={props.services} />
        )}
      </SettingRows>
      <Show when={props.form.isChanged()} fallback={<SendingNotice state={props.form.state()} />}>
        <Changed form={props.form}>
          <Show when={props.form.differing().length > 0}>
            <p>{shiftCodesText().differing(props.form.differing().join(", "))}</p>
          </Show>
        </Changed>
      </Show>
      <Show when={props.form.state().status === "done"}>
        <Notice kind="done">{shiftCodesText().saved}</Notice>
      </Show>
      <Button kind="primary" type="submit" wide busy={isSaving()}>
        {isSaving() ? shiftCodesText().saving : shiftCodesText().save}
      </Button>
    </Form>
  );
};
