import type { JSX } from "solid-js";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import type { Calling } from "./create-calling.ts";

const idle = { status: "idle" } as const;

/** Why somebody was not called; that another patient is still here, the dialog asks about. */
export const Trouble = (props: { calling: Calling }): JSX.Element => {
  const state = () => {
    const told = props.calling.state();
    return told.status === "refused" && told.code === "consult.occupied" ? idle : told;
  };
  return <SendingNotice state={state()} onAgain={() => void props.calling.again()} />;
};
