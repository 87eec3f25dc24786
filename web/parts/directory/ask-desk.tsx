import { type JSX, Show } from "solid-js";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import { clinicIn, type Directory } from "./create-directory.ts";
import { clinicsText } from "./text.ts";

type Props = { sessionId: SessionId | undefined; directory: Directory | undefined };

/** Whom to ask: the clinic's desk, by the number one taps, or where it is while no number is known. */
export const AskDesk = (props: Props): JSX.Element => {
  const clinic = () => clinicIn(props.directory, sessionIdParts(props.sessionId ?? "").clinicId);
  return (
    <Show when={clinic()}>
      {(found) => (
        <p class="quiet">
          {clinicsText().desk(found().name)}{" "}
          <Show when={found().phone} fallback={found().address ?? clinicsText().kecamatan(found().kecamatan.name)}>
            {(phone) => (
              <a href={`tel:${phone()}`} translate="no">
                {phone()}
              </a>
            )}
          </Show>
        </p>
      )}
    </Show>
  );
};
