import { pairBoard } from "../../../../functions/booking/door/pair-board.ts";
import { doorFound, saveDoor } from "../../../../functions/store/door/doors.ts";
import type { Scenarios } from "../scenario.ts";
import { desk, key, place } from "../scene.ts";

const secret = "K7QF2M3DXT4ABWPN";
const clinicId = "3604-cikande";
const pair = (instead?: number) =>
  pairBoard({ doorFound, saveDoor, newSecret: () => secret })({ clinicId, instead }, desk, key("pair"));

const paired = async (): Promise<void> => {
  await place();
  await saveDoor(clinicId, { secret, revision: 1 });
};

export const scenarios: Scenarios = {
  "": { prepare: place, act: () => pair() },
  "another instead": { prepare: paired, act: () => pair(1) },
};
