import { type JSX, Show } from "solid-js";
import { toShiftCodes } from "../../../addresses/roster/to-shift-codes.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import type { DeedsLater } from "./create-deeds-later.ts";
import type { RosterMonthState } from "./create-roster-month.ts";
import { rosterText } from "./text.ts";

type Props = { month: RosterMonthState; later: DeedsLater };

/** Whether there is something to publish: until it can be compared, where nothing is published yet. */
const isUnpublished = ({ month, later }: Props): boolean =>
  later.deeds()?.isUnpublished() ?? month.answer().published === undefined;

/** What one does with the whole month. */
export const SheetBar = (props: Props): JSX.Element => (
  <div class="roster-bar no-print">
    <Button
      kind={isUnpublished(props) ? "primary" : "plain"}
      onClick={() => props.later.ask(({ publishing }) => publishing.open())}
    >
      {rosterText().publishButton}
    </Button>
    <Button onClick={() => props.month.editing.step("undo")}>{rosterText().undo}</Button>
    <Button onClick={() => props.month.editing.step("redo")}>{rosterText().redo}</Button>
    <Show when={props.month.answer().carried}>
      <Button onClick={() => props.later.ask((deeds) => deeds.copyBefore())}>{rosterText().copyMonth}</Button>
    </Show>
    <Show when={props.month.answer().settings.rotations.length > 0}>
      <Button onClick={() => props.later.ask((deeds) => deeds.fillFromRotations())}>
        {rosterText().fillFromRotations}
      </Button>
    </Show>
    <Button onClick={() => props.later.ask(({ filling }) => filling.run())}>{rosterText().fill}</Button>
    <LinkButton href={toShiftCodes()}>{rosterText().editCodes}</LinkButton>
  </div>
);
