import "./shift-codes.css";
import type { JSX } from "solid-js";
import type { Service } from "../../../../shared/place/service.ts";
import { SettingForm } from "../../../parts/roster-settings/setting-form.tsx";
import { SettingRows } from "../../../parts/roster-settings/setting-rows.tsx";
import { CodeFields } from "./code-fields.tsx";
import { codeRowWords } from "./code-row-words.ts";
import type { ShiftCodesForm } from "./create-shift-codes.ts";
import { shiftCodesText } from "./text.ts";
import { UsedCodes } from "./used-codes.tsx";

/** All codes of a clinic, a row each, and one button for them together. */
export const CodesForm = (props: { form: ShiftCodesForm; services: readonly Service[] }): JSX.Element => (
  <SettingForm
    form={props.form}
    words={shiftCodesText()}
    asks={props.form.used().length > 0 && <UsedCodes form={props.form} />}
  >
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
      {(written, index) => <CodeFields form={props.form} index={index} written={written()} services={props.services} />}
    </SettingRows>
  </SettingForm>
);
