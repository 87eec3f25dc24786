import { beforeEach, expect, test } from "vitest";
import type { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { backAgain, endWith, previewBack } from "../change/being-back.ts";
import { dutyIn } from "../change/changing.ts";
import { morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { approve, ask, askBack, decideWith, ownOf, requestsOf, usedBy } from "./leaving.ts";

useTable();

const month = "2026-12";
let clinics = 0;

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

const days = (from: string, to = from) => ({ from: `2026-12-${from}`, to: `2026-12-${to}` });

/** A clinic whose December is published, where Ani has leave from the 14th to the 16th. */
const onLeave = async () => {
  clinics += 1;
  const name = `kembali-${"abcdefghij".charAt(clinics)}`;
  const [ani, budi] = [`ani-${name}`, `budi-${name}`];
  const id = await newClinic(name, [ani, budi], [morningCode]);
  await putRow(id, month, ani, shiftsOn(["14", "15", "16"]));
  await publish(id, month);
  await approve(await ask(id, { practitionerId: ani, ...days("14", "16") }));
  const now = async (): Promise<LeaveRequest> => {
    const [request] = (await ownOf(id, ani)).requests;
    if (!request) throw new Error("the leave is gone");
    return request;
  };
  const listed = async () => (await requestsOf(id)).requests.map((one) => [one.practitionerId, one.state.status]);
  return { id, ani, budi, now, listed };
};

test("who has leave asks to be back from a day on: the leave stands, and its request comes first on the list until it is ended", async () => {
  const { id, ani, budi, now, listed } = await onLeave();
  await ask(id, { practitionerId: budi, ...days("20") });
  expect(await listed()).toEqual([
    [budi, "open"],
    [ani, "approved"],
  ]);
  const [before, key] = [await now(), requestKey()];
  const asked = await askBack(before, "2026-12-15", ani, key);
  expect(asked).toEqual({
    ...before,
    revision: before.revision + 1,
    state: { ...before.state, backFrom: "2026-12-15" },
  });
  expect(await askBack(before, "2026-12-15", ani, key)).toEqual(asked);
  expect(await listed()).toEqual([
    [ani, "approved"],
    [budi, "open"],
  ]);
  expect([(await dutyIn(ani, month)).leave.length, await usedBy(ani)]).toEqual([6, 3]);
  await backAgain(id, { practitionerId: ani, ...days("15", "16") });
  expect((await now()).state).toEqual({ status: "ended", at: clock.now, days: 1, had: days("14") });
  expect((await listed())[0]).toEqual([budi, "open"]);
});

test("they ask no more, and it is as it was; once the days are over it is on nobody's list of what is to be done", async () => {
  const { now, listed, id, ani, budi } = await onLeave();
  const { state } = await now();
  await askBack(await now(), "2026-12-16");
  expect((await askBack(await now(), false)).state).toEqual(state);
  await askBack(await now(), "2026-12-16");
  clock.now = instantAt("2026-12-17", 8 * 60, "WIB");
  await ask(id, { practitionerId: budi, ...days("20") });
  expect(await listed()).toEqual([
    [budi, "open"],
    [ani, "approved"],
  ]);
  clock.now += 86_400_000;
  expect(await outcomeOf(askBack(await now(), "2026-12-16"))).toBe("roster.day-over");
});

test("nobody asks to have been back before today: the days that are over were had", async () => {
  const { now } = await onLeave();
  clock.now = instantAt("2026-12-15", 1, "WIB");
  expect(await outcomeOf(askBack(await now(), "2026-12-14"))).toBe("roster.day-over");
  expect((await askBack(await now(), "2026-12-15")).state).toMatchObject({ backFrom: "2026-12-15" });
});

test("whoever looked at an ending that was asked for and is asked for no more, is told that it changed", async () => {
  const { id, ani, now } = await onLeave();
  await askBack(await now(), "2026-12-15");
  const back = { practitionerId: ani, ...days("15", "16") };
  const { digest } = await previewBack(id, back);
  await askBack(await now(), false);
  expect(await outcomeOf(endWith()(id, back, digest))).toBe("roster.changed");
  expect((await now()).state.status).toBe("approved");
  await backAgain(id, back);
  expect((await now()).state.status).toBe("ended");
});

test("nobody asks it for others, of days that are none of it, or of what isn't granted", async () => {
  const { id, ani, budi, now } = await onLeave();
  expect(await outcomeOf(askBack(await now(), "2026-12-15", budi))).toBe("roster.leave-unknown");
  for (const other of ["2026-12-13", "2026-12-17"])
    expect(await outcomeOf(askBack(await now(), other))).toBe("request.invalid");
  const open = await ask(id, { practitionerId: ani, ...days("21") });
  expect(await outcomeOf(askBack(open, "2026-12-21"))).toBe("roster.leave-decided");
});

test("a clinic declines it with a word: the leave stands, is on nobody's list any more, and can be asked about again", async () => {
  const { id, ani, budi, now, listed } = await onLeave();
  await ask(id, { practitionerId: budi, ...days("20") });
  const { state } = await now();
  await askBack(await now(), "2026-12-15");
  const [asked, key] = [await now(), requestKey()];
  const keep = () =>
    decideWith()(asked, { is: "keep", answer: "Pengganti sudah diatur", revision: asked.revision }, key);
  const { request } = await keep();
  expect(request).toEqual({
    ...asked,
    revision: asked.revision + 1,
    state: { ...state, kept: { from: "2026-12-15", answer: "Pengganti sudah diatur" } },
  });
  expect([(await keep()).request, await now()]).toEqual([request, request]);
  expect(await listed()).toEqual([
    [budi, "open"],
    [ani, "approved"],
  ]);
  expect((await askBack(request, "2026-12-16")).state).toEqual({ ...state, backFrom: "2026-12-16" });
});

test("a no is to the day that was seen: whose person asks for another meanwhile is seen anew, and answered then", async () => {
  const { now } = await onLeave();
  const { state } = await now();
  const seen = await askBack(await now(), "2026-12-15");
  const other = await askBack(seen, "2026-12-16");
  const answer = "Tanggal 15 sudah ada pengganti";
  const keep = ({ revision }: LeaveRequest) => decideWith()(seen, { is: "keep", answer, revision });
  expect(await outcomeOf(keep(seen))).toBe("roster.leave-changed");
  expect(await now()).toEqual(other);
  expect((await keep(other)).request.state).toEqual({ ...state, kept: { from: "2026-12-16", answer } });
});

test("whoever would ask no more, and was told no meanwhile, keeps the word; so does who never asked", async () => {
  const { now } = await onLeave();
  expect(await outcomeOf(askBack(await now(), false))).toBe("roster.leave-decided");
  const asked = await askBack(await now(), "2026-12-15");
  const { request } = await decideWith()(asked, { is: "keep", answer: "Maaf", revision: asked.revision });
  expect(await outcomeOf(askBack(asked, false))).toBe("roster.leave-decided");
  expect(await now()).toEqual(request);
});

test("nobody declines what isn't asked: a leave that is open, or whose person asks no more", async () => {
  const { id, ani, now } = await onLeave();
  const leave = await now();
  const keep = async (request: LeaveRequest) =>
    outcomeOf(decideWith()(request, { is: "keep", revision: request.revision }));
  expect(await keep(leave)).toBe("roster.leave-decided");
  await askBack(leave, "2026-12-15");
  await askBack(leave, false);
  expect(await keep(leave)).toBe("roster.leave-decided");
  expect(await keep(await ask(id, { practitionerId: ani, ...days("21") }))).toBe("roster.leave-decided");
});
