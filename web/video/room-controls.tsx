import { type JSX, Show } from "solid-js";
import { Icon, type IconName } from "../ui/icon.tsx";
import type { Wish } from "./create-room.ts";
import { videoText } from "./text.ts";

const Control = (props: {
  icon: IconName;
  word: string;
  kind?: "off" | "leave" | undefined;
  onPress: () => void;
}): JSX.Element => (
  <button type="button" class="control" data-kind={props.kind} onClick={() => props.onPress()}>
    <Icon name={props.icon} />
    <span>{props.word}</span>
  </button>
);

type Props = {
  wish: Wish;
  /** Phones have a second camera. */
  mayTurn: boolean;
  onWish: (wish: Partial<Wish>) => void;
  onTurn: () => void;
  onLeave: () => void;
};

/** What a person can do in a call, each with its word. */
export const RoomControls = (props: Props): JSX.Element => (
  <fieldset class="room-controls">
    <legend class="unseen">{videoText().controls}</legend>
    <Control
      icon={props.wish.microphone ? "mic" : "mic-off"}
      word={props.wish.microphone ? videoText().soundOn : videoText().soundOff}
      kind={props.wish.microphone ? undefined : "off"}
      onPress={() => props.onWish({ microphone: !props.wish.microphone })}
    />
    <Control
      icon={props.wish.camera ? "video" : "video-off"}
      word={props.wish.camera ? videoText().pictureOn : videoText().pictureOff}
      kind={props.wish.camera ? undefined : "off"}
      onPress={() => props.onWish({ camera: !props.wish.camera })}
    />
    <Show when={props.mayTurn}>
      <Control icon="swap" word={videoText().turn} onPress={() => props.onTurn()} />
    </Show>
    <Control icon="leave" word={videoText().leave} kind="leave" onPress={() => props.onLeave()} />
  </fieldset>
);
