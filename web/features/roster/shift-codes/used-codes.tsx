import { For, type JSX, Show } from "solid-js";
import type { CodeUse } from "../../../../shared/roster/draft/code-uses.ts";
import { monthAndYear } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { ShiftCodesForm } from "./create-shift-codes.ts";
import { shiftCodesText } from "./text.ts";

/** Where a code is used, in words. */
const useWords = ({ code, months, rotations }: CodeUse): string => {
  const { usedOn, usedInRotation, published, drafted } = shiftCodesText();
  const places = [
    ...months.map((of) => {
      const counts = [
        ...(of.published > 0 ? [published(of.published)] : []),
        ...(of.drafted > 0 ? [drafted(of.drafted)] : []),
      ];
      return `${monthAndYear(`${of.month}-01`)} (${counts.join(", ")})`;
    }),
    ...rotations.map(usedInRotation),
  ];
  return usedOn(code, places.join("; "));
};

/** Where codes are used that are to go, and whether they are to go all the same. */
export const UsedCodes = (props: { form: ShiftCodesForm }): JSX.Element => (
  <Show when={props.form.used().length > 0}>
    <Notice kind="danger">
      <p>{shiftCodesText().stillUsed}</p>
      <ul>
        <For each={props.form.used()}>{(use) => <li>{useWords(use)}</li>}</For>
      </ul>
      <p>{shiftCodesText().ifGone}</p>
      <div class="setting-choice">
        <Button onClick={() => props.form.keepUsed()}>{shiftCodesText().keepUsed}</Button>
        <Button kind="danger" onClick={() => void props.form.dropUsed()}>
          {shiftCodesText().dropUsed}
        </Button>
      </div>
    </Notice>
  </Show>
);
