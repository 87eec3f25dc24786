import "./vitals.css";
import { type JSX, Show } from "solid-js";
import type { VitalSign } from "../../../shared/people/vital-sign-names.ts";
import { alarmWords } from "./alarm-words.ts";
import { vitalsText } from "./text.ts";

/** In a line: that something of somebody calls for help, and which sign; nothing where none does. */
export const AlarmTag = (props: { alarms: readonly VitalSign[] | undefined }): JSX.Element => (
  <Show when={alarmWords(props.alarms ?? [])}>
    {(signs) => (
      <span class="prepared-tag" data-alarm>
        {vitalsText().alarm(signs())}
      </span>
    )}
  </Show>
);
