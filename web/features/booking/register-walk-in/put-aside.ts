import { registerWalkIn } from "../../../../shared/api/booking/register-walk-in.ts";
import type { RequestInputOf } from "../../../../shared/api/routes.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { handOver } from "../../../api/create-keyed-submit.ts";
import type { Decision } from "../../../unsent/change.ts";
import type { StandingChange } from "../../../unsent/create-change-list.ts";
import { isOf } from "../../../unsent/same-change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { type WalkIn, walkInName } from "./create-walk-in.ts";
import { walkInText } from "./text.ts";

type Input = RequestInputOf<"register-walk-in">;

/** How many may wait for the network: whom a desk can still keep apart, and call by name, once their numbers are there. */
export const mostAside = 10;

const walkInDecision: Decision<typeof registerWalkIn> = {
  contract: registerWalkIn,
  words: (name) => walkInText().aside.words(name ?? ""),
  refusals: () => walkInText().refused,
  lasting: true,
};

/** Told in one line while they wait: what stands above the list would push it off the screen. */
const together = { id: registerWalkIn.name, words: (count: number) => walkInText().aside.together(count) };

/** Somebody who came while the network was away. */
export type Aside = { key: string; name: string } & (
  | { status: "waiting" }
  | { status: "numbered"; visit: Visit }
  | { status: "refused"; why: string; input: Input }
);

const asideOf = ({ key, named = "", status, answer, refused = "", input }: StandingChange): Aside => {
  // A walk-in's change has a walk-in's request and answer.
  if (status === "done") return { key, name: named, status: "numbered", visit: answer as Visit };
  if (status === "refused") return { key, name: named, status, why: refused, input: input as Input };
  return { key, name: named, status: "waiting" };
};

/** Whoever came while the network was away, in the order in which they came, until the desk has read what became of them. */
export const putAside = (): Aside[] =>
  unsent
    .list()
    .filter((change) => isOf(change, registerWalkIn, {}))
    .map(asideOf);

const askFirst = (event: Event): void => {
  if (putAside().some(({ status }) => status !== "numbered")) event.preventDefault();
};

/** Has the browser ask before it closes the tab, as long as it alone knows of somebody without a number; from any screen. */
export const keepTab = (): void => window.addEventListener("beforeunload", askFirst);

const mayPutAside = (): boolean => putAside().filter(({ status }) => status === "waiting").length < mostAside;

/**
 * Puts somebody aside whose registration the network did not take: it goes by itself, under the key it was sent under, and
 * the form is free for whoever comes next. Beyond the most that may wait it stays in the form.
 */
export const putWalkInAside = (walkIn: WalkIn): void => {
  const { name, sessionId, service } = walkIn.values();
  const sent = mayPutAside() && handOver<Input>(walkInName);
  if (!sent) return;
  walkIn.clear();
  unsent.save(walkInDecision, sent.input, { named: name.trim(), key: sent.key, tried: true, together });
  walkIn.write({ sessionId, service });
};

/** Brings somebody who was refused back into the form, as they were written; of whom the clinic knows their name. */
export const takeUpAgain = (walkIn: WalkIn, { key, name, input }: Extract<Aside, { status: "refused" }>): void => {
  const { patient, sessionId, service, complaint } = input;
  walkIn.clear();
  if ("name" in patient) {
    const [year = "", month = "", day = ""] = patient.birthDate.split("-");
    walkIn.write({ name: patient.name, year, month, day, sex: patient.sex, sessionId, service, complaint });
  } else walkIn.write({ name, sessionId, service, complaint });
  unsent.dismiss(key);
};
