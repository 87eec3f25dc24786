import type { JSX } from "solid-js";
import { initialsOf } from "../ui/disc.tsx";

/** A person who is heard but not seen: initials in a disc that grows with the voice. */
export const VoiceDisc = (props: { name: string; level: number; label: string }): JSX.Element => (
  <div class="voice-disc" role="img" aria-label={props.label} style={{ "--level": props.level.toFixed(2) }}>
    <span aria-hidden="true">{initialsOf(props.name)}</span>
  </div>
);
