import { createEffect, type JSX, Show, untrack } from "solid-js";
import { commentVisit } from "../../../../shared/api/booking/comment-visit.ts";
import { canComment } from "../../../../shared/booking/comment-visit.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { longestComment } from "../../../../shared/booking/visit-comment.ts";
import { createActs } from "../../../acts/acts.ts";
import { call } from "../../../api/call.ts";
import { FormDialog } from "../../../form/form-dialog.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { DeskNote } from "../../../parts/desk-note/desk-note.tsx";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { putBeside } from "../../../ui/put-beside.ts";
import { type Commenting, createCommenting } from "./create-commenting.ts";
import { commentText } from "./text.ts";

type Props = {
  visit: Visit;
  /** Hears that something was written. */
  onDone: () => void;
};

/** Asks what the doctor is to know. */
const CommentDialog = (props: { form: Commenting; who: string }): JSX.Element => (
  <FormDialog form={props.form} title={commentText().title(props.who)} safe={commentText().no} yes={commentText().save}>
    <TextArea
      label={commentText().label}
      hint={commentText().hint}
      longest={longestComment}
      problem={props.form.problem("text")}
      fixed={props.form.isFixed()}
      value={props.form.values().text}
      onInput={(text) => props.form.write({ text })}
    />
    <SendingNotice state={props.form.state()} />
    <Show when={props.form.meanwhile()}>
      {(text) => <Notice kind="waiting">{commentText().meanwhile(text())}</Notice>}
    </Show>
  </FormDialog>
);

const Writing = (props: Props): JSX.Element => {
  const form = createCommenting({
    visit: () => props.visit,
    comment: (input) => call(commentVisit, input),
    done: () => props.onDone(),
  });
  // Somebody else wrote something, or the visit moved on: that is to be seen.
  createEffect(() => form.state().status === "refused" && untrack(() => props.onDone()));
  const isThere = (): boolean => (props.visit.appointment.comment?.text ?? "") !== "";
  const who = (): string => props.visit.patient.name;
  const openOf = (): string => (isThere() ? commentText().changeOf(who()) : commentText().openOf(who()));
  createActs(() => [{ word: openOf(), run: form.open }]);
  putBeside(<CommentDialog form={form} who={who()} />);
  return (
    <Button wide aria-label={openOf()} onClick={form.open}>
      {isThere() ? commentText().change : commentText().open}
    </Button>
  );
};

/** What the desk has told the doctor about a visit, and the way to write it. */
export const CommentVisit = (props: Props): JSX.Element => (
  <>
    <DeskNote visit={props.visit.appointment} />
    <Show when={canComment(props.visit.appointment) && !isBeingCancelled(props.visit.appointment)}>
      <Writing {...props} />
    </Show>
  </>
);
