import type { JSX } from "solid-js";
import { TextArea } from "../../ui/field.tsx";
import { bookingText } from "./text.ts";

type Props = { complaint: string; onInput: (complaint: string) => void };

const longest = 300;

/** What the person feels, in their own words. */
export const ComplaintStep = (props: Props): JSX.Element => (
  <TextArea
    label={bookingText().complaintLabel}
    hint={bookingText().complaintHint}
    maxLength={longest}
    value={props.complaint}
    onInput={props.onInput}
  />
);
