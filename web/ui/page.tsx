import "./page.css";
import { createEffect, createSignal, type JSX, onMount, Show } from "solid-js";
import { Fresh } from "./fresh.tsx";

type Props = {
  /** The question or the thing this screen is about. */
  title: string;
  /** One line under the title. */
  lead?: JSX.Element;
  children?: JSX.Element;
  /** The next step: stays at the bottom within the thumb's reach. */
  bar?: JSX.Element;
  /** Uses the width of a desk. */
  wide?: boolean;
};

const [isFirst, setFirst] = createSignal(true);

type HeadingProps = {
  title: string;
  /** For screen readers alone, where the screen itself is looked at. */
  unseen?: boolean;
  /** The sentence a screen reader reads after it. */
  next?: string;
};

/** A screen's heading names its page too, and gets the focus after navigation, so that a screen reader starts there. */
export const Heading = (props: HeadingProps): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => {
    document.title = `${props.title} · Jumpa`;
  });
  onMount(() => {
    // The browser itself announces the first page; stealing its focus would skip the header.
    if (!isFirst()) heading?.focus({ preventScroll: true });
    setFirst(false);
  });
  return (
    <h1 ref={heading} tabindex="-1" class={props.unseen ? "unseen" : undefined} aria-description={props.next}>
      <Fresh>{props.title}</Fresh>
    </h1>
  );
};

/** One screen: its heading, what it is about, and the next step. */
export const Page = (props: Props): JSX.Element => (
  <main class="page" data-wide={props.wide ? "" : undefined}>
    <header>
      <Heading title={props.title} />
      <Show when={props.lead}>
        <p class="quiet">
          <Fresh>{props.lead}</Fresh>
        </p>
      </Show>
    </header>
    {props.children}
    <Show when={props.bar}>
      <div class="bottom-bar no-print">{props.bar}</div>
    </Show>
  </main>
);
