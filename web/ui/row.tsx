import "./rows.css";
import { type JSX, Show } from "solid-js";

type Props = {
  title: JSX.Element;
  detail?: JSX.Element;
  /** At the start, e.g. initials. */
  lead?: JSX.Element;
  /** At the end: what decides. */
  aside?: JSX.Element;
  href?: string | undefined;
  /** The chosen one of a list. */
  current?: boolean;
  onClick?: () => void;
};

const Content = (props: Omit<Props, "href" | "onClick" | "current">): JSX.Element => (
  <>
    <span class="lead">{props.lead}</span>
    <span class="main">
      <strong>{props.title}</strong>
      <Show when={props.detail}>
        <span class="quiet">{props.detail}</span>
      </Show>
    </span>
    <span class="aside">{props.aside}</span>
  </>
);

/** One line of a list, the whole of it to press: a link with `href`, else a button. Put rows in `<ul class="rows">`. */
export const Row = (props: Props): JSX.Element => (
  <Show
    when={props.href}
    fallback={
      <button
        type="button"
        class="row"
        aria-current={props.current ? "true" : undefined}
        onClick={() => props.onClick?.()}
      >
        <Content title={props.title} detail={props.detail} lead={props.lead} aside={props.aside} />
      </button>
    }
  >
    {(href) => (
      <a class="row" href={href()} aria-current={props.current ? "true" : undefined}>
        <Content title={props.title} detail={props.detail} lead={props.lead} aside={props.aside} />
      </a>
    )}
  </Show>
);
