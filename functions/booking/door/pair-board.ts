import { randomBytes } from "node:crypto";
import { pairBoard as contract } from "../../../shared/api/booking/pair-board.ts";
import type { DoorSecret } from "../../../shared/booking/door/door.ts";
import { doorSecretFrom } from "../../../shared/booking/door/door-code.ts";
import { route, type UseCase } from "../../http/route.ts";
import { doorFound, saveDoor } from "../../store/door/doors.ts";
import { untilSaved } from "../../store/table/try-again.ts";

const newSecret = (): DoorSecret => doorSecretFrom(randomBytes(16));

const live = { doorFound, saveDoor, newSecret };

/** Tells a desk what its clinic's boards make their codes of; the first time, or instead of one that got out, it is made. */
export const pairBoard =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, instead }) =>
    untilSaved("hardly", async () => {
      const { revision, secret } = await deps.doorFound(clinicId);
      if (secret !== undefined && revision !== instead) return { saved: { secret, revision } };
      const door = { secret: deps.newSecret(), revision: revision + 1 };
      return (await deps.saveDoor(clinicId, door)) ? { saved: door } : undefined;
    });

export const pairBoardRoute = route(contract, pairBoard(live));
