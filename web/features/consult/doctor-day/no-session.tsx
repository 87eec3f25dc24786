import type { JSX } from "solid-js";
import { toMyMonth } from "../../../addresses/roster/to-my-month.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { doctorText } from "./text.ts";

/** Who has no session now is led to where they read when they have one. */
export const NoSession = (): JSX.Element => (
  <Notice>
    <p>{doctorText().noSession}</p>
    <LinkButton href={toMyMonth()}>{doctorText().toMyMonth}</LinkButton>
  </Notice>
);
