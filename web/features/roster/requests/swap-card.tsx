import { createEffect, createMemo, For, type JSX, on, Show } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { isDecidable } from "../../../../shared/roster/swap/swap-state.ts";
import { addDays } from "../../../../shared/time/local-date.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { absenceText } from "../../../parts/absence/text.ts";
import { AffectedVisits } from "../../../parts/affected/affected-visits.tsx";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { nameOf, stateWords, swapWords } from "../../../parts/swap/swap-words.ts";
import { shortDate } from "../../../time/format-time.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { SwapDecision } from "./create-swap-decision.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import { RequestCard } from "./request-card.tsx";
import { requestsText } from "./text.ts";

type Preview = ResponseOf<"preview-swap">;
type Props = {
  swap: Swap;
  directory: Directory | undefined;
  decision: SwapDecision;
  preview: (asked: RequestInputOf<"preview-swap">) => Promise<Preview>;
  isChosen: boolean;
  onChoose: (id: string | undefined) => void;
};

/** The day on which a rule is broken; of days in a row all of them, since the swap's own need not be the last. */
const whenBroken = (one: Preview["breaks"][number]): string =>
  one.rule === "days-in-a-row"
    ? absenceText().days(shortDate(one.facts.from), shortDate(addDays(one.facts.from, one.facts.days - 1)))
    : shortDate(one.date);

const breakWords = (one: Preview["breaks"][number], directory: Directory | undefined): string => {
  const why = `${whenBroken(one)}: ${absenceText().breaks[one.rule]}`;
  return "practitionerId" in one ? `${nameOf(directory, one.practitionerId)}, ${why}` : why;
};

const isBlocked = ({ breaks }: Preview): boolean => breaks.some(({ severity }) => severity === "blocks");

const Breaks = (props: { preview: Preview; directory: Directory | undefined }): JSX.Element => (
  <Show when={props.preview.breaks.length > 0}>
    <Notice kind="waiting">
      <p>{isBlocked(props.preview) ? requestsText().forbidden : requestsText().warned}</p>
      <ul>
        <For each={props.preview.breaks}>{(one) => <li>{breakWords(one, props.directory)}</li>}</For>
      </ul>
    </Notice>
  </Show>
);

const Effect = (props: { look: Load<Preview>; directory: Directory | undefined }): JSX.Element => (
  <Loaded load={props.look} rows={3}>
    {(preview) => (
      <>
        <AffectedVisits {...preview()} directory={props.directory} />
        <Breaks preview={preview()} directory={props.directory} />
        <Show when={!preview().isInDrafts}>
          <Notice kind="waiting">{requestsText().notInDrafts}</Notice>
        </Show>
      </>
    )}
  </Loaded>
);

/** A shift that the clinic offers, and nobody took: it is taken back instead of declined. */
const isOpenOffer = ({ kind, state }: Swap): boolean => kind === "open" && state.status !== "agreed";

/** Of a shift that somebody would take, the taker can be declined, and others may take it; or it ends for all. */
const waysToDecline = ({ swap, decision }: Props) => {
  const no = (word: string, what: "taker" | "all") => ({ word, onPress: () => void decision.decline(what) });
  const { takeBack, decline, declineTaker, declineAll } = requestsText();
  if (swap.state.status !== "agreed" || swap.kind === "swap")
    return [no(isOpenOffer(swap) ? takeBack : decline, "all")];
  return [no(declineTaker, "taker"), no(swap.kind === "open" ? takeBack : declineAll, "all")];
};

/** What a swap does once somebody has agreed to it, and the answer to it. */
const SwapPanel = (props: Props): JSX.Element => {
  const isAgreed = createMemo(() => props.swap.state.status === "agreed");
  const { clinicId, id: swapId } = props.swap;
  const look = createLoad(() => (isAgreed() ? { clinicId, swapId } : undefined), props.preview);
  // Where it is refused it is shown anew, and the person decides again.
  createEffect(
    on(
      () => props.decision.state().status,
      (status) => status === "refused" && void look.reload(),
      { defer: true },
    ),
  );
  const approve = () => {
    const shown = isAgreed() ? look.value() : undefined;
    if (!shown || isBlocked(shown)) return undefined;
    return { word: requestsText().approve.within, onPress: () => void props.decision.approve(shown.digest) };
  };
  const isOffer = (): boolean => isOpenOffer(props.swap);
  return (
    <DecisionPanel
      decision={props.decision}
      title={isAgreed() ? requestsText().swapEffect : requestsText().notAgreed}
      approve={approve()}
      decline={waysToDecline(props)}
      withAnswer={!isOffer()}
      onClose={() => props.onChoose(undefined)}
    >
      <Show when={isAgreed()}>
        <Effect look={look} directory={props.directory} />
      </Show>
    </DecisionPanel>
  );
};

/** One request that shifts change hands, where it stands, and the answer where it is chosen. */
export const SwapCard = (props: Props): JSX.Element => {
  const what = (): string => swapWords(props.swap, props.directory);
  return (
    <RequestCard
      decision={props.decision}
      isOpen={isDecidable(props.swap)}
      isChosen={props.isChosen}
      label={requestsText().decideSwap(what())}
      onChoose={() => props.onChoose(props.swap.id)}
      panel={<SwapPanel {...props} />}
    >
      <strong>{what()}</strong>
      <span>{stateWords(props.swap, props.directory)}</span>
    </RequestCard>
  );
};
