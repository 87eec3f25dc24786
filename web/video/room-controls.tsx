import { type JSX, Show } from "solid-js";
import { Fresh } from "../ui/fresh.tsx";
import { Icon } from "../ui/icon.tsx";
import type { IconName } from "../ui/icon-paths.ts";
import type { Wish } from "./create-sending.ts";
import { videoText } from "./text.ts";

const Control = (props: {
  icon: IconName;
  word: string;
  kind?: "off" | "leave" | undefined;
  onPress: () => void;
}): JSX.Element => (
  <button type="button" class="control" data-kind={props.kind} onClick={() => props.onPress()}>
    <Icon name={props.icon} />
    <Fresh>{props.word}</Fresh>
  </button>
);

type Props = {
  /** What is sent in truth. */
  on: Wish;
  /** Phones have a second camera. */
  mayTurn: boolean;
  onWish: (wish: Partial<Wish>) => void;
  onTurn: () => void;
  onLeave: () => void;
};

/**
 * What a person can do in a call, each named by its verb. The word changes with the state, so there is no `aria-pressed`
 * beside it: "Matikan suara, on" would say the opposite of what a press does.
 */
export const RoomControls = (props: Props): JSX.Element => (
  <fieldset class="room-controls">
    <legend class="unseen">{videoText().controls}</legend>
    <Control
      icon={props.on.microphone ? "mic" : "mic-off"}
      word={props.on.microphone ? videoText().soundOff : videoText().soundOn}
      kind={props.on.microphone ? undefined : "off"}
      onPress={() => props.onWish({ microphone: !props.on.microphone })}
    />
    <Control
      icon={props.on.camera ? "video" : "video-off"}
      word={props.on.camera ? videoText().pictureOff : videoText().pictureOn}
      kind={props.on.camera ? undefined : "off"}
      onPress={() => props.onWish({ camera: !props.on.camera })}
    />
    <Show when={props.mayTurn}>
      <Control icon="swap" word={videoText().turn} onPress={() => props.onTurn()} />
    </Show>
    <Control icon="leave" word={videoText().leave} kind="leave" onPress={() => props.onLeave()} />
  </fieldset>
);
