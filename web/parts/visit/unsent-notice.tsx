import type { JSX } from "solid-js";
import { LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { visitsText } from "./text.ts";

/** That something was sent and has no answer yet, and the way back to it. */
export const UnsentNotice = (props: { words: string; href: string }): JSX.Element => (
  <Notice kind="waiting">
    <p>{props.words}</p>
    <LinkButton href={props.href}>{visitsText().toBookingUnsent}</LinkButton>
  </Notice>
);
