import { createEffect, type JSX, onCleanup } from "solid-js";
import type { Playable } from "./room-view.ts";

type Props = {
  picture: Playable;
  label: string;
  /** People know their own face from the mirror. */
  mirrored?: boolean;
};

/** A moving picture; sound is played elsewhere, so it may always start by itself. */
export const Picture = (props: Props): JSX.Element => {
  let element!: HTMLVideoElement;
  createEffect(() => {
    const { picture } = props;
    picture.attach(element);
    onCleanup(() => picture.detach(element));
  });
  return (
    <video
      ref={element}
      class="picture"
      data-mirrored={props.mirrored ? "" : undefined}
      aria-label={props.label}
      autoplay
      playsinline
      muted
    />
  );
};
