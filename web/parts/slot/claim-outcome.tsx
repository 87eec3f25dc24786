import { For, type JSX, Match, Show, Switch } from "solid-js";
import { anotherTimeHelps } from "../../../shared/booking/claim-conflict.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import { clock } from "../../time/format-time.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { type Directory, practitionerIn, zoneIn } from "../directory/create-directory.ts";
import type { ClaimState } from "./claim-state.ts";
import { slotsText } from "./text.ts";

type Props = {
  state: ClaimState;
  directory: Directory | undefined;
  onTake: (slot: Slot) => void;
  /** Where another time is chosen. */
  otherTime: string;
};

const when = <S extends ClaimState["status"]>(
  state: ClaimState,
  status: S,
): Extract<ClaimState, { status: S }> | undefined =>
  state.status === status ? (state as Extract<ClaimState, { status: S }>) : undefined;

/** What to say when a slot couldn't be had, with the way on as buttons. */
export const ClaimOutcome = (props: Props): JSX.Element => {
  const time = (slot: Slot): string => clock(slot.start, zoneIn(props.directory));
  const who = (id: string): string => practitionerIn(props.directory, id)?.name ?? "";
  const otherTime = (): JSX.Element => <LinkButton href={props.otherTime}>{slotsText().otherTime}</LinkButton>;
  return (
    <Switch>
      <Match when={when(props.state, "lost")}>
        {(lost) => (
          <Notice kind="waiting" takesFocus>
            <p>
              <strong>{lost().message ?? slotsText().lost(time(lost().slot))}</strong>{" "}
              {lost().nearest.length > 0 ? slotsText().stillFree : slotsText().noneLeft}
            </p>
            <For each={lost().nearest}>
              {(choice) => (
                <Button wide onClick={() => props.onTake(choice.slot)}>
                  {slotsText().take(time(choice.slot), who(choice.practitionerId))}
                </Button>
              )}
            </For>
            {otherTime()}
          </Notice>
        )}
      </Match>
      <Match when={when(props.state, "refused")}>
        {(refused) => (
          <Notice kind="waiting" takesFocus>
            <p>{refused().message}</p>
            <Show
              when={anotherTimeHelps(refused().code)}
              fallback={<LinkButton href="/kunjungan">{slotsText().seeVisits}</LinkButton>}
            >
              {otherTime()}
            </Show>
          </Notice>
        )}
      </Match>
      <Match when={when(props.state, "unsent")}>
        {(unsent) => (
          <Notice kind="offline" takesFocus>
            <p>
              <strong>{unsent().message ?? slotsText().unsent}</strong> {slotsText().unsentHint}
            </p>
            <Button wide onClick={() => props.onTake(unsent().slot)}>
              {slotsText().sendAgain}
            </Button>
          </Notice>
        )}
      </Match>
    </Switch>
  );
};
