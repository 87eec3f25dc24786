import type { Contract } from "../../shared/api/contract.ts";
import { toldIn } from "../../shared/api/told-in.ts";
import { type AuditRecord, placesTold, type Staff } from "../../shared/audit/audit-record.ts";
import type { Actor } from "../../shared/identity/actor.ts";
import type { PatientId } from "../../shared/people/patient.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { type Instant, minute } from "../../shared/time/instant.ts";
import { saveAudit } from "../store/audit/save-audit.ts";
import { now } from "../time/now.ts";
import { DeadlinePassed } from "../trigger/deadline.ts";
import { refuseFor } from "../trigger/log-fault.ts";
import { requestContext } from "../trigger/request-context.ts";

const live = { saveAudit, now, requestId: () => requestContext()?.requestId ?? "" };

/** How long what was recorded is not recorded again: a screen that asks every few seconds tells nothing new. */
const silenceMs = 15 * minute;
/** How many such facts are remembered: 25 of the fullest days a clinic can have, in less than a megabyte. */
const mostRemembered = 5_000;

/** What was told is no news for a while; of more than can be remembered, the oldest is news again. */
const makeRecent = () => {
  const until = new Map<string, Instant>();
  return {
    has: (fact: string, at: Instant): boolean => (until.get(fact) ?? 0) > at,
    add: (fact: string, at: Instant): void => {
      until.delete(fact);
      until.set(fact, at + silenceMs);
      for (const oldest of until.keys()) {
        if (until.size <= mostRemembered) return;
        until.delete(oldest);
      }
    },
  };
};

type Answered = {
  contract: Contract;
  caller: Actor | undefined;
  /** Where they act, if the request names it. */
  clinicId: ClinicId | undefined;
  request: unknown;
  answer: unknown;
};

/** Whom a member of staff is told of, by place. */
const peopleByPlace = (
  caller: Staff,
  { contract, clinicId, request, answer }: Answered,
): Map<string, Set<PatientId>> => {
  const people = new Map<string, Set<PatientId>>();
  const parsed = [
    { schema: contract.request, value: request },
    { schema: contract.response, value: answer },
  ];
  for (const told of toldIn(parsed))
    for (const place of placesTold(caller, clinicId, told.clinicId))
      people.set(place, (people.get(place) ?? new Set()).add(told.id));
  return people;
};

const kept = async (deps: typeof live, record: AuditRecord): Promise<void> => {
  try {
    await deps.saveAudit(record);
  } catch (error) {
    if (error instanceof Refusal || error instanceof DeadlinePassed) throw error;
    throw refuseFor("store.busy", { fault: error, service: "store" });
  }
};

/**
 * Records that a member of staff is about to be told of people, unless this function recorded the same a short while ago.
 * What they are told of one person clinically covers what is merely personal.
 * @throws Refusal `store.busy` when it can't be recorded: then the answer must not leave
 */
export const auditAnswer = (deps: typeof live) => {
  const recent = makeRecent();
  return async (answered: Answered): Promise<void> => {
    const { contract, caller } = answered;
    const { name: route, data } = contract;
    if (data === "none" || caller === undefined || caller.role === "patient") return;
    const { role, accountId } = caller;
    const at = deps.now();
    const tellAt = async ([place, told]: [string, Set<PatientId>]): Promise<void> => {
      const people = [...told];
      const factOf = (kind: AuditRecord["data"], id: string): string => [role, accountId, place, kind, id].join(" ");
      const isKnown = (id: string): boolean =>
        recent.has(factOf("clinical", id), at) || (data === "personal" && recent.has(factOf("personal", id), at));
      // With one who is new all are told again: so the people of a list have one quarter of an hour, and not each their own.
      if (people.every(isKnown)) return;
      await kept(deps, { at, requestId: deps.requestId(), route, data, role, accountId, place, people });
      for (const id of people) recent.add(factOf(data, id), at);
    };
    await Promise.all([...peopleByPlace(caller, answered)].map(tellAt));
  };
};

/** Records what the table's staff are told. */
export const auditAnswerLive = auditAnswer(live);
