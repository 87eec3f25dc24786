import { type JSX, Show } from "solid-js";

/**
 * Words that change while they are looked at. A browser's translation puts its own elements in the place of the page's
 * texts, where no later text is ever seen: what changes is therefore replaced as an element.
 */
export const Fresh = (props: { children: JSX.Element }): JSX.Element => (
  <Show when={props.children} keyed>
    {(shown) => <span>{shown}</span>}
  </Show>
);
