import { createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { longestComment } from "../../../../shared/booking/visit-comment.ts";
import type { Checked } from "../../../form/checked.ts";
import { createForm } from "../../../form/create-form.ts";

type Input = RequestInputOf<"comment-visit">;
type Values = { text: string };

type Deps = {
  visit: () => Visit;
  comment: (input: Input) => Promise<ResponseOf<"comment-visit">>;
  done: () => void;
};

const checkText = (written: string): Checked<string> => {
  const value = written.trim();
  return value.length > longestComment ? { problem: "long" } : { value };
};

/** Writes what the doctor is to know of a visit; what is begun is there again after a reload. */
export const createCommenting = ({ visit, comment, done }: Deps) => {
  const [isOpen, setOpen] = createSignal(false);
  const said = () => visit().appointment.comment ?? { text: "", times: 0 };
  const [seen, setSeen] = createSignal("");
  const { id } = visit().appointment;
  const form = createForm<Values, Values, Input, ResponseOf<"comment-visit">>({
    name: `comment-visit ${id}`,
    empty: { text: "" },
    check: ({ text }) => ({ text: checkText(text) }),
    request: ({ text }) => ({ appointmentId: id, from: visit().appointment.slot, text, times: said().times }),
    call: comment,
    done: () => {
      setOpen(false);
      form.clear();
      done();
    },
  });
  const open = (): void => {
    if (!form.isFixed() && form.values().text === "") {
      form.write({ text: said().text });
      setSeen(said().text);
    }
    setOpen(true);
  };
  /** What is written of the visit and was not yet as this was begun: what is saved takes its place. */
  const meanwhile = (): string | undefined => (said().text === seen() ? undefined : said().text);
  /** What was written stays for the next opening; what was only read is nobody's draft. */
  const close = (): void => {
    setOpen(false);
    if (!form.isFixed() && form.values().text === seen()) form.clear();
  };
  return { ...form, isOpen, meanwhile, open, close };
};

export type Commenting = ReturnType<typeof createCommenting>;
