import { For, type JSX, Match, Show, Switch } from "solid-js";
import { anotherTimeHelps } from "../../../shared/booking/claim/claim-conflict.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { toVisits } from "../../addresses/booking/to-visits.ts";
import { clock } from "../../time/format-time.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { type Directory, zoneIn } from "../directory/create-directory.ts";
import type { ClaimState } from "./claim-state.ts";
import { whoAndHow } from "./come-to.ts";
import type { Choice } from "./grouped-choices.ts";
import { slotsText } from "./text.ts";

type Props = {
  state: ClaimState;
  directory: Directory | undefined;
  onTake: (slot: Slot) => void;
  /**
   * Where the person chooses another time, or what leads to it below on the same screen, with the way to their visits
   * besides. @default below, and nothing leads to it
   */
  otherTime?: string | (() => void);
  /** Whether a visit gets another time by it, instead of one that is made. @default it is made */
  moves?: boolean;
};

const when = <S extends ClaimState["status"]>(
  state: ClaimState,
  status: S,
): Extract<ClaimState, { status: S }> | undefined =>
  state.status === status ? (state as Extract<ClaimState, { status: S }>) : undefined;

type PropsAt<S extends ClaimState["status"]> = Omit<Props, "state"> & { state: Extract<ClaimState, { status: S }> };

const OtherTime = (props: Pick<Props, "otherTime">): JSX.Element => (
  <Switch>
    <Match when={typeof props.otherTime === "string" && props.otherTime}>
      {(href) => <LinkButton href={href()}>{slotsText().otherTime}</LinkButton>}
    </Match>
    <Match when={typeof props.otherTime === "function" && props.otherTime}>
      {(lead) => <Button onClick={() => lead()()}>{slotsText().otherTime}</Button>}
    </Match>
  </Switch>
);

/** Somebody was quicker, or the time can't be had: what is free nearest to it, each one tap away. */
const Lost = (props: PropsAt<"lost">): JSX.Element => {
  const time = (slot: Slot): string => clock(slot.start, zoneIn(props.directory));
  const take = ({ slot, practitionerId }: Choice): string =>
    slotsText()[props.moves ? "moveTo" : "take"](time(slot), whoAndHow(props.directory, practitionerId, slot));
  return (
    <Notice kind="waiting" takesFocus>
      <p>
        <strong>{props.state.message ?? slotsText().lost(time(props.state.slot))}</strong>{" "}
        {props.state.nearest.length > 0 ? slotsText().stillFree : slotsText().noneLeft}
      </p>
      <For each={props.state.nearest}>
        {(choice) => (
          <Button wide onClick={() => props.onTake(choice.slot)}>
            {take(choice)}
          </Button>
        )}
      </For>
      <OtherTime {...props} />
    </Notice>
  );
};

/** Refused for good: another time where that helps, else to the visits that stand against it. */
const Refused = (props: PropsAt<"refused">): JSX.Element => (
  <Notice kind="waiting" takesFocus>
    <p>{props.state.message}</p>
    <Show
      when={anotherTimeHelps(props.state.code)}
      fallback={
        <Show when={props.otherTime}>
          <LinkButton href={toVisits()}>{slotsText().seeVisits}</LinkButton>
        </Show>
      }
    >
      <OtherTime {...props} />
    </Show>
  </Notice>
);

/** Perhaps arrived: the same is sent once more. */
const Unsent = (props: PropsAt<"unsent">): JSX.Element => (
  <Notice kind="offline" takesFocus>
    <p>
      <strong>{props.state.message ?? slotsText().unsent}</strong> {slotsText().unsentHint}
    </p>
    <Button wide onClick={() => props.onTake(props.state.slot)}>
      {slotsText().sendAgain}
    </Button>
  </Notice>
);

/** What to say when a slot couldn't be had, with the way on as buttons. */
export const ClaimOutcome = (props: Props): JSX.Element => (
  <Switch>
    <Match when={when(props.state, "lost")}>{(lost) => <Lost {...props} state={lost()} />}</Match>
    <Match when={when(props.state, "refused")}>{(refused) => <Refused {...props} state={refused()} />}</Match>
    <Match when={when(props.state, "unsent")}>{(unsent) => <Unsent {...props} state={unsent()} />}</Match>
  </Switch>
);
