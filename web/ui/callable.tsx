import { For, type JSX } from "solid-js";

const emergency = "119";

/** A sentence in which the number for an emergency can be tapped. */
export const Callable = (props: { children: string }): JSX.Element => (
  <For each={props.children.split(emergency)}>
    {(part, index) => (
      <>
        {index() > 0 && (
          <a class="call" href={`tel:${emergency}`} translate="no">
            {emergency}
          </a>
        )}
        {part}
      </>
    )}
  </For>
);
