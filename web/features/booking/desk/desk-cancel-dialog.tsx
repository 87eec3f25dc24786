import { type JSX, Show } from "solid-js";
import { freesPlace } from "../../../../shared/booking/claim/frees-place.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { clockInZone } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { type namesakes, whoComes } from "./namesakes.ts";
import { deskText } from "./text.ts";

type Props = {
  /** The visit asked about; none: closed. */
  visit: Visit | undefined;
  directory: Directory | undefined;
  /** Who of the day could be taken for another. */
  alike: ReturnType<typeof namesakes>;
  /** Why it can't be cancelled any more: it went on while this was asked. */
  refused: keyof ReturnType<typeof deskText>["refused"] | "appointment.session-over" | undefined;
  onCancel: (visit: Visit) => void;
  onClose: () => void;
};

/** What it would mean, or why it is too late for it. */
const leadOf = ({ appointment }: Visit, { refused, directory }: Pick<Props, "refused" | "directory">): string => {
  if (refused === "appointment.session-over") return deskText().sessionOver;
  if (refused) return deskText().refused[refused];
  if (freesPlace(appointment, serverNow()))
    return deskText().cancelLead(clockInZone(appointment.slot.start, zoneIn(directory)));
  const isLeaving = appointment.slot.start <= serverNow() || appointment.state.status === "waiting";
  return isLeaving ? deskText().cancelLeadBegun : deskText().cancelLeadClosed;
};

/** Asks before a visit is cancelled for someone: it can't be taken back once the slot is someone else's. */
export const DeskCancelDialog = (props: Props): JSX.Element => (
  <Dialog
    open={props.visit !== undefined}
    title={
      props.visit
        ? deskText().cancelTitle(whoComes(props.visit, props.directory, props.alike.has(props.visit.patient.id)))
        : ""
    }
    safe={deskText().cancelNo}
    onClose={() => props.onClose()}
    act={
      <Show when={!props.refused}>
        <Button kind="danger" wide onClick={() => props.visit && props.onCancel(props.visit)}>
          {deskText().cancelYes}
        </Button>
      </Show>
    }
  >
    <Show when={props.visit}>{(visit) => <p role="status">{leadOf(visit(), props)}</p>}</Show>
  </Dialog>
);
