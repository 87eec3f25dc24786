import { type Accessor, createEffect, onCleanup } from "solid-js";
import type { Playable } from "./room-view.ts";

/** Plays the other side's voice; it needs no place on the screen. */
export const createSound = (sound: Accessor<Playable | undefined>): void => {
  createEffect(() => {
    const current = sound();
    if (!current) return;
    const element = current.attach(new Audio());
    onCleanup(() => current.detach(element));
  });
};
