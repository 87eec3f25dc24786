import { prioritizeVisit } from "../../../../functions/line/prioritize-visit.ts";
import { sessionsOfDay } from "../../../../functions/schedule/sessions-of-day.ts";
import { sessionsOfPractitioner } from "../../../../functions/schedule/sessions-of-practitioner.ts";
import { changeReceipt } from "../../../../functions/store/appointment/receipt-item.ts";
import { savePriority } from "../../../../functions/store/appointment/save-priority.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { directoryOf } from "../../../../functions/store/district/directory-of.ts";
import { sessionsOf } from "../../../../functions/store/session/sessions.ts";
import type { DeclaredPriority } from "../../../../shared/booking/priority/declared-priority.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { now, serang } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { arrived, desk, from, key, ofVisit } from "../scene.ts";

const prioritize = (at: Instant) => {
  const ofDay = sessionsOfDay({ districtById: async () => serang, sessionsOf, now: () => at });
  const ofPractitioner = sessionsOfPractitioner({ sessionsOfDay: ofDay });
  return prioritizeVisit({
    changeReceipt,
    visitOf,
    directoryOf,
    sessionsOfPractitioner: ofPractitioner,
    savePriority,
    now: () => at,
  });
};

const pregnant: DeclaredPriority = { level: "precedence", reason: "pregnant" };
const seizure: DeclaredPriority = { level: "emergency", reason: "seizure" };

const declare = (at: Instant, appointmentId: string, priority: DeclaredPriority) =>
  prioritize(at)({ appointmentId, from, priority }, desk, key("declare"));

/** Somebody who was given precedence. */
const given = async (): Promise<string> => {
  const id = await arrived();
  await declare(now, id, pregnant);
  return id;
};

export const scenarios: Scenarios = {
  "with precedence": ofVisit(arrived, (at, id) => declare(at, id, pregnant)),
  "as an emergency": ofVisit(arrived, (at, id) => declare(at, id, seizure)),
  "taken back": ofVisit(given, (at, appointmentId) =>
    prioritize(at)({ appointmentId, from, seen: "precedence" }, desk, key("take back")),
  ),
};
