import { type JSX, Show } from "solid-js";
import { canBeEnded } from "../../../../shared/roster/swap/swap-state.ts";
import { placeName } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, type Directory } from "../../../parts/directory/create-directory.ts";
import { formerWords, stateWords, swapWords } from "../../../parts/swap/swap-words.ts";
import { ById } from "../../../ui/by-id.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { OwnSwaps } from "./create-own-swaps.ts";
import type { Act, ActName } from "./swap-acts.ts";
import { SwapRow } from "./swap-row.tsx";
import type { Part, Row } from "./swap-rows.ts";
import { swapsText } from "./text.ts";

type Props = {
  own: OwnSwaps;
  directory: Directory | undefined;
  /** The one that a link led to. */
  current: string | undefined;
};

/** What can be done about a request in a list, as far as it stands. */
const offeredIn = (part: Part, row: Row): readonly ActName[] => {
  if (part === "toAnswer") return row.fits === false ? ["decline"] : ["agree", "decline"];
  if (part === "toTake") return ["take"];
  if (part === "own") return canBeEnded(row) ? ["withdraw"] : [];
  // Only who agreed sees that somebody did.
  return row.state.status === "agreed" ? ["takeBack"] : [];
};

const isAtOnce = (row: Row): boolean => row.kind === "open" && !row.approval;

/** A word from who declined it, where there is one. */
const answerIn = ({ state }: Row): string | undefined => (state.status === "declined" ? state.answer : undefined);

const factsOf = (part: Part, row: Row, directory: Directory | undefined): (string | undefined)[] => {
  const place = placeName(directory, row.clinicId);
  if (part === "own" || part === "others")
    return [place, stateWords(row, directory), answerIn(row), ...formerWords(row, directory)];
  if (row.fits === false) return [place, swapsText().unfit];
  return [place, isAtOnce(row) ? swapsText().atOnce : swapsText().afterApproval];
};

const OneRow = (props: Props & { part: Part; row: Row }): JSX.Element => {
  const what = (): string => swapWords(props.row, props.directory);
  const acts = (): readonly Act[] => props.own.actsOf(props.row, props.part);
  const press = (act: Act) => {
    const isAsked = act.name === "agree" || act.name === "take";
    return {
      act,
      word: swapsText().acts[act.name],
      label: swapsText().actOn(swapsText().acts[act.name], what()),
      kind: isAsked ? ("primary" as const) : undefined,
      onPress: isAsked ? () => props.own.ask({ row: props.row, act }) : undefined,
    };
  };
  const presses = () => {
    const offered = offeredIn(props.part, props.row);
    return acts()
      .filter(({ name }) => offered.includes(name))
      .map(press);
  };
  return (
    <SwapRow
      what={what()}
      facts={factsOf(props.part, props.row, props.directory)}
      acts={acts()}
      presses={presses()}
      isCurrent={props.row.id === props.current}
    />
  );
};

const List = (props: Props & { part: Part; none?: string }): JSX.Element => (
  <>
    <h2>{swapsText().lists[props.part]}</h2>
    <Show when={props.own.rows()[props.part].length > 0} fallback={<p>{props.none}</p>}>
      <ul class="rows">
        <ById each={props.own.rows()[props.part]} idOf={({ id }) => id}>
          {(row) => <OneRow {...props} row={row()} />}
        </ById>
      </ul>
    </Show>
  </>
);

/** What somebody is asked, what they could take, what they asked, and what else concerns them. */
export const SwapLists = (props: Props): JSX.Element => (
  <>
    <Show when={props.own.load.value()?.unreadable}>
      {(ids) => (
        <Notice>
          {swapsText().unreadableAt(
            ids()
              .map((id) => clinicIn(props.directory, id)?.name ?? id)
              .join(", "),
          )}
        </Notice>
      )}
    </Show>
    <List {...props} part="toAnswer" none={swapsText().noneToAnswer} />
    <List {...props} part="toTake" none={swapsText().noneToTake} />
    <List {...props} part="own" none={swapsText().noOwn} />
    <Show when={props.own.rows().others.length > 0}>
      <List {...props} part="others" />
    </Show>
  </>
);
