import { type JSX, Show } from "solid-js";
import { toShiftCodes } from "../../../addresses/roster/to-shift-codes.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { copyBefore } from "./copy-before.ts";
import type { RosterMonthState } from "./create-roster-month.ts";
import { fillFromRotations } from "./fill-from-rotations.ts";
import { isUnpublished } from "./is-unpublished.ts";
import { rosterText } from "./text.ts";

type Props = { month: RosterMonthState; onPublish: () => void; onFill: () => void };

/** What one does with the whole month. */
export const SheetBar = (props: Props): JSX.Element => (
  <div class="roster-bar no-print">
    <Button kind={isUnpublished(props.month) ? "primary" : "plain"} onClick={() => props.onPublish()}>
      {rosterText().publishButton}
    </Button>
    <Button onClick={() => props.month.editing.step("undo")}>{rosterText().undo}</Button>
    <Button onClick={() => props.month.editing.step("redo")}>{rosterText().redo}</Button>
    <Show when={props.month.answer().carried}>
      <Button onClick={() => void copyBefore(props.month)}>{rosterText().copyMonth}</Button>
    </Show>
    <Show when={props.month.answer().settings.rotations.length > 0}>
      <Button onClick={() => void fillFromRotations(props.month)}>{rosterText().fillFromRotations}</Button>
    </Show>
    <Button onClick={() => props.onFill()}>{rosterText().fill}</Button>
    <LinkButton href={toShiftCodes()}>{rosterText().editCodes}</LinkButton>
  </div>
);
