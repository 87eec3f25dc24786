import { type JSX, onCleanup, onMount } from "solid-js";
import { insert } from "solid-js/web";

/** Puts a dialog beside the page: in a panel, its Escape would close the panel too, and its title be one of the panel's. */
export const putBeside = (dialog: JSX.Element): void => {
  const place = document.createElement("div");
  insert(place, dialog);
  onMount(() => document.body.append(place));
  onCleanup(() => place.remove());
};
