import { createSignal } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { createKeyedSubmit, type KeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { createLoad } from "../../../load/create-load.ts";

export type Preview = ResponseOf<"preview-publishing">;
export type Published = ResponseOf<"publish-month">;

type Deps = {
  /** Which clinic's month it is. */
  name: string;
  /** Saves what is written, so that what is shown is what is on the screen. */
  saveFirst: () => Promise<void>;
  /** How many rows are not saved even so. */
  unsavedRows: () => number;
  preview: () => Promise<Preview>;
  publish: (digest: string, key: string) => Promise<Published>;
  /** Hears that the month is published. */
  done: () => void;
};

/** Hears what became of a publishing whose answer was lost, before there is another. */
const createSettling = (submit: Pick<KeyedSubmit<Pick<Preview, "digest">, Published>, "state" | "again">) => {
  const [earlier, setEarlier] = createSignal<Published>();
  const settle = async (): Promise<boolean> => {
    setEarlier(undefined);
    if (submit.state().status !== "unsent") return true;
    await submit.again();
    const state = submit.state();
    if (state.status === "done") setEarlier(state.value);
    return state.status !== "unsent";
  };
  return {
    /** What it came to: it was of what was shown then. */
    earlier,
    settle,
  };
};

/** Shows what publishing would do, and publishes just that. */
export const createPublishing = ({ name, saveFirst, unsavedRows, preview, publish, done }: Deps) => {
  const [isOpen, setOpen] = createSignal(false);
  /** How often was looked: each look is a question of its own. */
  const [look, setLook] = createSignal<number>();
  const load = createLoad(look, preview);
  const submit = createKeyedSubmit<Pick<Preview, "digest">, Published>({
    name: `publish-month.${name}`,
    call: ({ digest }, key) => publish(digest, key),
    done,
  });
  const { earlier, settle } = createSettling(submit);
  return {
    isOpen,
    load,
    earlier,
    /** Whether what would be done is being looked at, or has been. */
    isLooking: () => look() !== undefined,
    unsavedRows,
    state: submit.state,
    open: async (): Promise<void> => {
      setOpen(true);
      setLook(undefined);
      if (!(await settle())) return;
      submit.reset();
      await saveFirst();
      if (unsavedRows() === 0) setLook(1);
    },
    close: (): void => void setOpen(false),
    publish: async ({ digest }: Preview): Promise<void> => {
      await submit.send({ digest });
      const state = submit.state();
      // What was shown is no longer so: it is shown anew, and the person decides again.
      if (state.status === "refused") void load.reload();
    },
  };
};

export type Publishing = ReturnType<typeof createPublishing>;
