import { For, type JSX } from "solid-js";
import { countAffected } from "../../../../parts/affected/affected-visits.tsx";
import { kindWords } from "../../../../parts/affected/kind-words.ts";
import { Notice } from "../../../../ui/notice.tsx";
import type { Preview, Published } from "./create-publishing.ts";
import { publishText } from "./text.ts";

/** What a publishing did beyond what was shown before it, since people book all the while. */
const sinceShown = ({ affected, held }: Published, shown: Preview): string[] => {
  const [visits, sessions] = [affected - countAffected(shown), held - shown.held.length];
  return [
    ...(visits > 0 ? [publishText().affectedSince(visits)] : []),
    ...(sessions > 0 ? [publishText().heldSince(sessions)] : []),
  ];
};

/** What a publishing did. */
export const Done = (props: { published: Published; shown: Preview | undefined }): JSX.Element => (
  <>
    <Notice kind="done">{publishText().published(props.published.version, props.published.done)}</Notice>
    <For each={kindWords(props.published)}>{(words) => <p>{words}</p>}</For>
    <For each={props.shown ? sinceShown(props.published, props.shown) : []}>
      {(said) => <Notice kind="waiting">{said}</Notice>}
    </For>
  </>
);
