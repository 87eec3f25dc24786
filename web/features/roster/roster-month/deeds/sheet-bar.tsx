import { createSignal, Index, type JSX, Show } from "solid-js";
import { toShiftCodes } from "../../../../addresses/roster/to-shift-codes.ts";
import { Button, LinkButton } from "../../../../ui/button.tsx";
import { Sheet } from "../../../../ui/sheet.tsx";
import type { RosterMonthState } from "../month/create-roster-month.ts";
import { rosterText } from "../text.ts";
import type { DeedsLater } from "./create-deeds-later.ts";
import { fillingActs, type NamedAct } from "./filling-acts.ts";

type Props = {
  month: RosterMonthState;
  later: DeedsLater;
  /** Whether there is room for all of it. */
  isWide: boolean;
};

/** Whether there is something to publish: until it can be compared, where nothing is published yet. */
const isUnpublished = ({ month, later }: Pick<Props, "month" | "later">): boolean =>
  later.deeds()?.isUnpublished() ?? month.answer().published === undefined;

/** What is not done each time. */
const rareIn = ({ month, later }: Pick<Props, "month" | "later">): NamedAct[] => [
  { word: rosterText().redo, run: () => month.editing.step("redo") },
  ...fillingActs(month, later.ask),
];

type RareProps = { acts: readonly NamedAct[]; month: RosterMonthState };

const Rare = (props: RareProps): JSX.Element => (
  <>
    <Index each={props.acts}>{(act) => <Button onClick={() => act().run()}>{act().word}</Button>}</Index>
    <LinkButton href={toShiftCodes({ bulan: props.month.answer().month })}>{rosterText().editCodes}</LinkButton>
  </>
);

/** What is rare, one press further, where there is no room for it beside the month. */
const More = (props: RareProps): JSX.Element => {
  const [isOpen, setOpen] = createSignal(false);
  const close = (): void => void setOpen(false);
  // What is chosen is done to the month, which is there again.
  const after = ({ word, run }: NamedAct): NamedAct => ({
    word,
    run: () => {
      close();
      queueMicrotask(run);
    },
  });
  const print = (): NamedAct => ({ word: rosterText().print, run: () => window.print() });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{rosterText().more}</Button>
      <Sheet open={isOpen()} title={rosterText().more} onClose={close}>
        <div class="roster-more">
          <Rare acts={[...props.acts, print()].map(after)} month={props.month} />
        </div>
      </Sheet>
    </>
  );
};

/** What one does with the whole month; a phone keeps what is rare behind one button. */
export const SheetBar = (props: Props): JSX.Element => (
  <div class="roster-bar no-print">
    <Button
      kind={isUnpublished(props) ? "primary" : "plain"}
      onClick={() => props.later.ask(({ publishing }) => publishing.open())}
    >
      {rosterText().publishButton}
    </Button>
    <Button onClick={() => props.month.editing.step("undo")}>{rosterText().undo}</Button>
    <Show when={props.isWide} fallback={<More acts={rareIn(props)} month={props.month} />}>
      <Rare acts={rareIn(props)} month={props.month} />
    </Show>
  </div>
);
