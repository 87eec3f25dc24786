import "./button.css";
import { type JSX, Show } from "solid-js";
import { Fresh } from "./fresh.tsx";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

// Props are named one by one here and in the fields: spreading them would bring 1 KB of Solid into the first load.

type Look = {
  /** @default "plain" */
  kind?: "primary" | "plain" | "quiet" | "danger" | undefined;
  icon?: IconName | undefined;
  /** As wide as its place, and higher: the next step of a screen. */
  wide?: boolean | undefined;
  children?: JSX.Element;
};

type ButtonProps = Look & {
  onClick?: (() => void) | undefined;
  /** @default "button" */
  type?: "button" | "submit" | undefined;
  /** Says that the work has begun: the button keeps its place and can't be pressed twice. */
  busy?: boolean | undefined;
  /** A name for screen readers, where the words alone are not enough. */
  "aria-label"?: string | undefined;
};

/** A button that says what it does. */
export const Button = (props: ButtonProps): JSX.Element => {
  const press = (event: Event): void => {
    if (props.busy) event.preventDefault();
    else props.onClick?.();
  };
  return (
    <button
      type={props.type ?? "button"}
      class="button"
      data-kind={props.kind}
      data-wide={props.wide ? "" : undefined}
      aria-disabled={props.busy ? "true" : undefined}
      aria-label={props["aria-label"]}
      onClick={press}
    >
      <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
      <Fresh>{props.children}</Fresh>
    </button>
  );
};

type LinkProps = Look & {
  href: string;
  /**
   * Leads out of this app.
   * @default false
   */
  isOutside?: boolean;
  /** A name for screen readers, where the words alone are not enough. */
  "aria-label"?: string | undefined;
};

/** A link with the weight of a button. */
export const LinkButton = (props: LinkProps): JSX.Element => (
  <a
    class="button"
    href={props.href}
    rel={props.isOutside ? "external" : undefined}
    aria-label={props["aria-label"]}
    data-kind={props.kind}
    data-wide={props.wide ? "" : undefined}
  >
    <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
    <Fresh>{props.children}</Fresh>
  </a>
);
