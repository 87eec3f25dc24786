import { createMemo, createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { delaysToOffer } from "../../../../shared/line/announce-delay.ts";
import type { SessionSummary } from "../../../../shared/schedule/session-summary.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { chosenOf } from "../../../form/checked.ts";
import { createForm } from "../../../form/create-form.ts";

type Input = RequestInputOf<"announce-delay">;
type Said = ResponseOf<"announce-delay">;
type Values = { minutes: string };

type Deps = {
  session: () => Pick<SessionSummary, "id" | "start" | "minutes" | "count" | "delay">;
  now: () => Instant;
  announce: (input: Input) => Promise<Said>;
  done: () => void;
};

/** How many minutes late a session is said to be; 0: not late. */
export const announcedOf = ({ delay }: Pick<SessionSummary, "delay">): number => delay?.minutes ?? 0;

/** Announces how late a session begins, changes that and takes it back. */
export const createDelaying = ({ session, now, announce, done }: Deps) => {
  const [isOpen, setOpen] = createSignal(false);
  // As it was when it was begun: what somebody else says meanwhile is seen before it is replaced.
  const timesNow = (): number => session().delay?.times ?? 0;
  let times = timesNow();
  const offered = createMemo(() => delaysToOffer(session(), now(), announcedOf(session())).map(String), undefined, {
    equals: (a, b) => a.join() === b.join(),
  });
  const form = createForm<Values, { minutes: number }, Input, Said>({
    name: `announce-delay ${session().id}`,
    empty: { minutes: "" },
    check: ({ minutes }) => {
      const checked = minutes === "0" ? { value: minutes } : chosenOf(offered(), minutes);
      return { minutes: "value" in checked ? { value: Number(checked.value) } : checked };
    },
    request: ({ minutes }) => ({ sessionId: session().id, minutes, times }),
    call: announce,
    done: () => {
      setOpen(false);
      form.clear();
      done();
    },
  });
  const open = (): void => {
    const said = String(announcedOf(session()));
    times = timesNow();
    if (!form.isFixed()) form.write({ minutes: said === "0" ? "" : said });
    setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
    if (!form.isFixed()) form.clear();
  };
  const takeBack = (): void => {
    times = timesNow();
    if (!form.isFixed()) form.write({ minutes: "0" });
    void form.submit();
  };
  return { ...form, offered, isOpen, open, close, takeBack };
};

export type Delaying = ReturnType<typeof createDelaying>;
