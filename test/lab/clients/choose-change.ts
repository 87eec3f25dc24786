import { savedRowsOf } from "../../../functions/store/roster/draft-rows.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Random } from "../../harness/random.ts";
import type { RosterIntent } from "../history/attempt.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { rosterUseCases } from "../world/roster-use-cases.ts";
import { date, dayOfMonth, month, now, type World } from "../world/world.ts";
import { chooseSwap } from "./choose-swap.ts";

type Planning = { world: World; random: Random; key: RequestKey };

const asked = ({ world, key }: Planning) => ({ caller: world.scheduler, key, at: now });

/** Gives somebody a shift in the draft, or takes it from them, and looks at what publishing that would do. */
const publishOf = async (planning: Planning): Promise<RosterIntent> => {
  const { world, random, key } = planning;
  const { clinicId, scheduler, practitioners, codeOf } = world;
  const useCases = rosterUseCases(world);
  const practitionerId = random.pick(practitioners);
  const cells = random.chance(0.8) ? { [dayOfMonth]: [codeOf[practitionerId] ?? ""] } : {};
  const saved = (await savedRowsOf(clinicId, month)).find((row) => row.practitionerId === practitionerId);
  const rows = [{ practitionerId, revision: saved?.revision ?? 0, cells, locked: [] }];
  const ofDraft = { id: requestIdFrom(key.id, "draft"), fingerprint: key.fingerprint };
  await useCases["save-roster-rows"]({ clinicId, month, rows }, scheduler, ofDraft);
  const { digest } = await useCases["preview-publishing"]({ clinicId, month }, scheduler, key);
  return { name: "publish-month", request: { clinicId, month, digest }, ...asked(planning) };
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
  if (draw < 0.35) return chooseSwap(planning);
  return draw < 0.85 ? publishOf(planning) : absenceOf(planning);
};

/** What a scheduler wants next, as it was just shown to them; nothing where it could not be shown. */
export const chooseChange = (planning: Planning): Promise<RosterIntent | undefined> =>
  changeOf(planning).catch(() => undefined);
