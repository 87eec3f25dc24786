import "./button.css";
import { type JSX, Show, splitProps } from "solid-js";
import { Icon, type IconName } from "./icon.tsx";

type Look = {
  /** @default "plain" */
  kind?: "primary" | "plain" | "quiet" | "danger";
  icon?: IconName;
  /** As wide as its place, and higher: the next step of a screen. */
  wide?: boolean;
};

type ButtonProps = Look &
  JSX.ButtonHTMLAttributes<HTMLButtonElement> & {
    /** Says that the work has begun: the button keeps its place and can't be pressed twice. */
    busy?: boolean | undefined;
  };

/** A button that says what it does. */
export const Button = (props: ButtonProps): JSX.Element => {
  const [look, rest] = splitProps(props, ["kind", "icon", "wide", "busy", "children", "onClick"]);
  const press: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (look.busy) event.preventDefault();
    else if (typeof look.onClick === "function") look.onClick(event);
  };
  return (
    <button
      type="button"
      {...rest}
      class="button"
      data-kind={look.kind}
      data-wide={look.wide ? "" : undefined}
      aria-disabled={look.busy ? "true" : undefined}
      onClick={press}
    >
      <Show when={look.icon}>{(name) => <Icon name={name()} />}</Show>
      {look.children}
    </button>
  );
};

type LinkProps = Look & JSX.AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link with the weight of a button. */
export const LinkButton = (props: LinkProps): JSX.Element => {
  const [look, rest] = splitProps(props, ["kind", "icon", "wide", "children"]);
  return (
    <a {...rest} class="button" data-kind={look.kind} data-wide={look.wide ? "" : undefined}>
      <Show when={look.icon}>{(name) => <Icon name={name()} />}</Show>
      {look.children}
    </a>
  );
};
