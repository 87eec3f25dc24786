import { For, type JSX, Show } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { placeName } from "../../../parts/clinic/own-clinic.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { canBeEnded, stateWords, swapWords } from "../../../parts/swap/swap-words.ts";
import { createAnswer, createTaking, createWithdrawal, type Sends } from "./swap-acts.ts";
import { SwapRow } from "./swap-row.tsx";
import { swapsText } from "./text.ts";

type Own = ResponseOf<"list-own-swaps">;
type Props = { own: Own; directory: Directory | undefined; sends: Sends };
type OneProps = Omit<Props, "own"> & { swap: Swap };

const ToAnswer = (props: OneProps): JSX.Element => {
  const what = (): string => swapWords(props.swap, props.directory);
  const [agree, decline] = [
    createAnswer(props.swap, props.sends, "agree"),
    createAnswer(props.swap, props.sends, "decline"),
  ];
  return (
    <SwapRow
      what={what()}
      facts={[placeName(props.directory, props.swap.clinicId), swapsText().afterApproval]}
      acts={[
        { ...agree, word: swapsText().agree, label: swapsText().agreeTo(what()), kind: "primary" },
        { ...decline, word: swapsText().decline, label: swapsText().declineOf(what()) },
      ]}
    />
  );
};

const ToTake = (props: OneProps): JSX.Element => {
  const what = (): string => swapWords(props.swap, props.directory);
  const taking = createTaking(props.swap, props.sends);
  const isAtOnce = (): boolean => props.swap.kind === "open" && !props.swap.approval;
  return (
    <SwapRow
      what={what()}
      facts={[
        placeName(props.directory, props.swap.clinicId),
        isAtOnce() ? swapsText().atOnce : swapsText().afterApproval,
      ]}
      acts={[{ ...taking, word: swapsText().take, label: swapsText().takeOf(what()), kind: "primary" }]}
    />
  );
};

/** A word from who declined it, where there is one. */
const answerIn = ({ state }: Swap): string | undefined => (state.status === "declined" ? state.answer : undefined);

const factsOf = ({ swap, directory }: OneProps): (string | undefined)[] => [
  placeName(directory, swap.clinicId),
  stateWords(swap, directory),
  answerIn(swap),
];

const Own = (props: OneProps): JSX.Element => {
  const what = (): string => swapWords(props.swap, props.directory);
  const withdrawal = createWithdrawal(props.swap, props.sends);
  const canWithdraw = (): boolean => canBeEnded(props.swap);
  return (
    <SwapRow
      what={what()}
      facts={factsOf(props)}
      acts={canWithdraw() ? [{ ...withdrawal, word: swapsText().withdraw, label: swapsText().withdrawOf(what()) }] : []}
    />
  );
};

const Other = (props: OneProps): JSX.Element => (
  <SwapRow what={swapWords(props.swap, props.directory)} facts={factsOf(props)} acts={[]} />
);

type ListProps = Omit<Props, "own"> & {
  title: string;
  none: string;
  swaps: readonly Swap[];
  row: (props: OneProps) => JSX.Element;
};

/** Each by its id: a list that is read anew leaves the rows that stay, and the focus in them. */
const List = (props: ListProps): JSX.Element => (
  <>
    <h2>{props.title}</h2>
    <Show when={props.swaps.length > 0} fallback={<p>{props.none}</p>}>
      <ul class="rows">
        <For each={props.swaps.map(({ id }) => id)}>
          {(id) => (
            <Show when={props.swaps.find((swap) => swap.id === id)}>
              {(swap) => <props.row swap={swap()} directory={props.directory} sends={props.sends} />}
            </Show>
          )}
        </For>
      </ul>
    </Show>
  </>
);

/** What somebody is asked, what they could take, what they asked, and what else concerns them. */
export const SwapLists = (props: Props): JSX.Element => (
  <>
    <List
      {...props}
      title={swapsText().toAnswer}
      none={swapsText().noneToAnswer}
      swaps={props.own.toAnswer}
      row={ToAnswer}
    />
    <List {...props} title={swapsText().toTake} none={swapsText().noneToTake} swaps={props.own.toTake} row={ToTake} />
    <List {...props} title={swapsText().own} none={swapsText().noOwn} swaps={props.own.own} row={Own} />
    <Show when={props.own.others.length > 0}>
      <List {...props} title={swapsText().others} none="" swaps={props.own.others} row={Other} />
    </Show>
  </>
);
