import "./desk-note.css";
import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { deskNoteText } from "./text.ts";

/** What the desk tells the doctor about a visit; nothing where it tells nothing. */
export const DeskNote = (props: { visit: Pick<Appointment, "comment"> }): JSX.Element => (
  <Show when={props.visit.comment?.text}>
    {(text) => (
      <p class="desk-note">
        <strong>{deskNoteText().ofDesk}</strong> <bdi>{text()}</bdi>
      </p>
    )}
  </Show>
);
