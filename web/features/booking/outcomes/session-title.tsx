import type { JSX } from "solid-js";
import { sessionEnd, sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { SessionSummary } from "../../../../shared/schedule/session-summary.ts";
import { type Directory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { clock, longDate } from "../../../time/format-time.ts";

/** A session by its day, its hours and its doctor. */
export const SessionTitle = (props: { session: SessionSummary; directory: Directory | undefined }): JSX.Element => (
  <h2>
    {longDate(sessionIdParts(props.session.id).date)},{" "}
    <span class="figures">
      {clock(props.session.start, zoneIn(props.directory))}–{clock(sessionEnd(props.session), zoneIn(props.directory))}
    </span>
    {" · "}
    {practitionerIn(props.directory, props.session.practitionerId)?.name ?? ""}
  </h2>
);
