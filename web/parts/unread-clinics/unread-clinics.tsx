import { type JSX, Show } from "solid-js";
import { Notice } from "../../ui/notice.tsx";
import type { Directory } from "../directory/known-directory.ts";
import { unreadClinicsText } from "./text.ts";

/** Which puskesmas can't be read, for staff who choose among them: nothing but their ids is known. */
export const UnreadClinics = (props: { directory: Directory | undefined }): JSX.Element => (
  <Show when={props.directory?.unreadClinics}>
    {(ids) => <Notice kind="waiting">{unreadClinicsText().clinics(ids().join(", "))}</Notice>}
  </Show>
);
