import type { JSX } from "solid-js";
import { longestComplaint } from "../../../../shared/booking/complaint.ts";
import { TextArea } from "../../../ui/field.tsx";
import { bookingText } from "./text.ts";

type Props = { complaint: string; onInput: (complaint: string) => void };

/** What the person feels, in their own words. */
export const ComplaintStep = (props: Props): JSX.Element => (
  <TextArea
    label={bookingText().complaintLabel}
    hint={bookingText().complaintHint}
    longest={longestComplaint}
    value={props.complaint}
    onInput={props.onInput}
  />
);
