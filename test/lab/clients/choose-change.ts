import { savedRowsOf } from "../../../functions/store/roster/draft-rows.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Code } from "../../../shared/roster/month/shift-code.ts";
import type { Random } from "../../harness/random.ts";
import type { RosterIntent } from "../history/attempt.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { rosterUseCases } from "../world/roster-use-cases.ts";
import { date, dayOfMonth, month, now, type World } from "../world/world.ts";
import { chooseOpenShift, chooseSwap } from "./choose-swap.ts";

type Planning = { world: World; random: Random; key: RequestKey };

const asked = ({ world, key }: Planning) => ({ caller: world.scheduler, key, at: now });

/** Somebody's row of the draft. */
type Row = { practitionerId: PractitionerId; revision: number; codes: readonly Code[] };

const rowOf = async ({ clinicId, rows }: World, practitionerId: PractitionerId): Promise<Row> => {
  const ofSomebody = (row: { practitionerId: PractitionerId }): boolean => row.practitionerId === practitionerId;
  const saved = (await savedRowsOf(clinicId, month)).find(ofSomebody);
  const cells = saved?.cells ?? rows.find(ofSomebody)?.cells ?? {};
  return { practitionerId, revision: saved?.revision ?? 0, codes: cells[dayOfMonth] ?? [] };
};

/** Puts a row into the draft, and looks at what publishing that would do. */
const publishOf = async (planning: Planning, { practitionerId, revision, codes }: Row): Promise<RosterIntent> => {
  const { world, key } = planning;
  const { clinicId, scheduler } = world;
  const useCases = rosterUseCases(world);
  const rows = [{ practitionerId, revision, cells: codes.length > 0 ? { [dayOfMonth]: [...codes] } : {}, locked: [] }];
  const ofDraft = { id: requestIdFrom(key.id, "draft"), fingerprint: key.fingerprint };
  await useCases["save-roster-rows"]({ clinicId, month, rows }, scheduler, ofDraft);
  const { digest, opens } = await useCases["preview-publishing"]({ clinicId, month }, scheduler, key);
  // What was closed opens again by the shift: else a world would be closed for good.
  return {
    name: "publish-month",
    request: { clinicId, month, digest, ...(opens && { opens }) },
    ...asked(planning),
  };
};

/** Gives somebody a shift, or takes it from them. */
const shiftOf = async (planning: Planning): Promise<RosterIntent> => {
  const { world, random } = planning;
  const practitionerId = random.pick(world.practitioners);
  const codes = random.chance(0.8) ? [world.codeOf[practitionerId] ?? ""] : [];
  return publishOf(planning, { ...(await rowOf(world, practitionerId)), codes });
};

/** Has somebody practise elsewhere at the same hours, or back where they did. */
const moveOf = async (planning: Planning): Promise<RosterIntent> => {
  const { world, random } = planning;
  const [practitionerId, elsewhere] = random.pick(Object.entries(world.elsewhereOf));
  const row = await rowOf(world, practitionerId);
  const codes = [row.codes.includes(elsewhere) ? (world.codeOf[practitionerId] ?? "") : elsewhere];
  return publishOf(planning, { ...row, codes });
};

/** Somebody who is away is back; of whoever isn't, nothing could be shown. */
const backOf = async (planning: Planning): Promise<RosterIntent> => {
  const { world, random, key } = planning;
  const { clinicId, scheduler, practitioners } = world;
  const back = { clinicId, practitionerId: random.pick(practitioners), from: date, to: date };
  const { digest } = await rosterUseCases(world)["preview-end-absence"](back, scheduler, key);
  return { name: "end-absence", request: { ...back, digest }, ...asked(planning) };
};

const absenceOf = async (planning: Planning): Promise<RosterIntent> => {
  const { world, random, key } = planning;
  const { clinicId, scheduler, practitioners } = world;
  const period = { from: date, to: date };
  const preview = rosterUseCases(world)["preview-absence"];
  // Whoever is away has off, and nobody plans them again: few are.
  if (random.chance(0.7)) {
    const { digest } = await preview({ clinicId, ...period }, scheduler, key);
    return { name: "close-day", request: { clinicId, ...period, digest }, ...asked(planning) };
  }
  const practitionerId = random.pick(practitioners);
  const { digest } = await preview({ clinicId, practitionerId, ...period }, scheduler, key);
  return { name: "mark-away", request: { clinicId, practitionerId, ...period, cover: [], digest }, ...asked(planning) };
};

const changeOf = (planning: Planning): Promise<RosterIntent | undefined> => {
  const draw = planning.random.next();
  if (draw < 0.25) return chooseSwap(planning);
  if (draw < 0.35) return chooseOpenShift(planning);
  if (draw < 0.6) return moveOf(planning);
  if (draw < 0.85) return shiftOf(planning);
  return draw < 0.95 ? absenceOf(planning) : backOf(planning);
};

/** What a scheduler wants next, as it was just shown to them; nothing where it could not be shown. */
export const chooseChange = (planning: Planning): Promise<RosterIntent | undefined> =>
  changeOf(planning).catch(() => undefined);
