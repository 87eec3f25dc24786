import { setTimeout as wait } from "node:timers/promises";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Answer } from "../client/call-api.ts";
import type { PatientClient } from "../client/patient-client.ts";

/** A booking that was answered: what was asked, under which key, and the answer. */
export type Acknowledged = Asked & { answer: Answer };
type Asked = { person: PatientClient; slot: Slot; key: string };

const patience = 30_000;
const pause = 150;

/** Asks again under the same key for as long as there is no answer, or one of "not now": as the web does. */
export const askUntilAnswered = async ({ person, slot, key }: Asked): Promise<Answer> => {
  for (const end = Date.now() + patience; Date.now() < end; await wait(pause)) {
    const answer = await person.book(slot, { key }).catch(() => undefined);
    if (answer && answer.status < 500) return answer;
  }
  throw new Error("No answer for half a minute");
};

/** Whether a slot is refused for another visit of the person's own: others may have it. */
const isOwnDoing = ({ body }: Answer): boolean => body.code === "slot.overlaps" || body.code === "patient.has-number";

/** Books visits for a person one after the other from `slots`, which all clients share, until `enough` says so. */
export const bookStubbornly = async (
  person: PatientClient,
  { slots, enough, onBooked }: { slots: Slot[]; enough: () => boolean; onBooked: (booked: Acknowledged) => void },
): Promise<void> => {
  for (let visits = 0, tries = 0; visits < 3 && tries < 60 && !enough(); tries += 1) {
    // Among the next few, so that clients meet; a slot stays on the list until somebody is told it is taken.
    const slot = slots[Math.floor(Math.random() * Math.min(slots.length, 60))];
    if (!slot) return;
    const key = crypto.randomUUID();
    const answer = await askUntilAnswered({ person, slot, key });
    if (answer.status === 201) {
      visits += 1;
      onBooked({ person, slot, key, answer });
    } else if (answer.body.code !== "slot.taken" && !isOwnDoing(answer)) {
      throw new Error(`Unexpected: ${answer.status} ${answer.text}`);
    }
    if (!isOwnDoing(answer) && slots.includes(slot)) slots.splice(slots.indexOf(slot), 1);
  }
};
