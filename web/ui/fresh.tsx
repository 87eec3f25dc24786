import { createMemo, type JSX, Show } from "solid-js";

/**
 * One text that changes while it is looked at. A browser's translation puts its own elements in the place of the
 * page's texts, where no later text is ever seen: what changes is therefore replaced as an element.
 */
export const Fresh = (props: { children: JSX.Element }): JSX.Element => {
  const shown = createMemo(() => props.children);
  return (
    <Show when={[shown()]} keyed>
      {([text]) => <span>{text}</span>}
    </Show>
  );
};
