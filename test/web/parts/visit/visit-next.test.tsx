import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Appointment, Offer, VisitState } from "../../../../shared/booking/appointment.ts";
import { hour, minute } from "../../../../shared/time/instant.ts";
import { ApiRefusal } from "../../../../web/api/api-refusal.ts";
import { VisitNext } from "../../../../web/parts/visit/visit-next.tsx";
import { dayVisit, eight } from "../day-visit.ts";

const waiting: VisitState = { status: "waiting", arrivedAt: eight };

const line = (state: VisitState) => ({
  number: 1,
  ahead: 0,
  expectedAt: eight + 10 * minute,
  startsAt: eight,
  dueAt: eight,
  begun: false,
  owedSince: eight,
  state,
  /** Where the line that everybody may read is asked for: nothing is said of a delay. */
  sessions: [],
});

const answer = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/api/call.ts", () => ({ call: answer }));

beforeEach(() => {
  vi.useFakeTimers({ now: eight });
  answer.mockResolvedValue(line(waiting));
});
afterEach(() => void vi.useRealTimers());

const saidOf = async (
  state: VisitState,
  origin: "booked" | "walk-in",
  { now, ...change }: { now: number; offer?: Offer } = { now: eight + 6 * minute },
) => {
  const root = document.createElement("div");
  const visit = { ...dayVisit(1, state, origin).appointment, ...change };
  const end = render(() => <VisitNext visit={visit} now={now} directory={undefined} />, root);
  await vi.advanceTimersByTimeAsync(100);
  const said = [...root.querySelectorAll("strong, .quiet, a")].map(({ textContent }) => textContent?.trim());
  end();
  return said;
};

test("who is at the clinic already is not told to come, but where they stand and that the doctor is late", async () => {
  expect(await saidOf(waiting, "walk-in")).toEqual([
    "Anda sudah dicatat hadir. Tunggu dipanggil.",
    "Anda berikutnya",
    "Maaf, praktik terlambat mulai. Kami beri tahu di sini begitu mulai.",
  ]);
  expect(await saidOf({ status: "in-consultation", arrivedAt: eight, admittedAt: eight }, "walk-in")).toEqual([
    "Anda sudah dipanggil.",
  ]);
  expect(await saidOf({ status: "booked" }, "walk-in")).toEqual(["Datang ke puskesmas"]);
});

test("who waits by video sees the way back in, and where they stand", async () => {
  expect(await saidOf(waiting, "booked")).toEqual([
    "Masuk lagi",
    "Anda berikutnya",
    "Maaf, praktik terlambat mulai. Kami beri tahu di sini begitu mulai.",
  ]);
});

test("whom the doctor calls by video is asked in at once, and once both have met back in", async () => {
  const called = { status: "in-consultation", arrivedAt: eight, admittedAt: eight } as const;
  expect(await saidOf(called, "booked")).toEqual(["Masuk sekarang"]);
  expect(await saidOf({ ...called, metAt: eight }, "booked")).toEqual(["Masuk lagi"]);
});

test("whom nobody saw when they were called by video has one way back, and after the third time only the desk", async () => {
  const skipped = (times: number): VisitState => ({ ...waiting, skippedAt: eight, times });
  answer.mockResolvedValue(line(skipped(1)));
  const root = document.createElement("div");
  const words = async (times: number): Promise<string> => {
    answer.mockResolvedValue(line(skipped(times)));
    const { appointment } = dayVisit(1, skipped(times));
    const end = render(() => <VisitNext visit={appointment} now={eight} directory={undefined} />, root);
    await vi.advanceTimersByTimeAsync(100);
    const text = root.textContent;
    end();
    return text;
  };
  const told = "Anda dipanggil pukul 08.00\u00a0WIB dan belum terlihat.";
  expect(await words(1)).toBe(`Masuk lagi${told}`);
  expect(await words(3)).toBe(`Masuk lagi${told}Tanyakan kepada loket puskesmas, lalu Anda kembali ke antrean.`);
});

test("a turn that is not the time on the ticket is told there with its reason, also while the line can't be asked", () => {
  answer.mockReturnValue(new Promise(() => {}));
  const said = (
    [
      [2, "booked"],
      [9, "booked"],
      [9, "walk-in"],
    ] as const
  ).map(([number, origin]) => {
    const root = document.createElement("div");
    const visit = dayVisit(number, { ...waiting, turn: eight + 45 * minute }, origin).appointment;
    const end = render(() => <VisitNext visit={visit} now={eight} directory={undefined} />, root);
    const words = [...root.querySelectorAll("p")].map(({ textContent }) => textContent.replaceAll("\u00a0", " "));
    end();
    return words;
  });
  expect(said).toEqual([
    ["Anda datang terlambat: urutannya seperti janji pukul 08.45 WIB. Itu bukan jam dipanggil."],
    ["Anda didahulukan: urutannya seperti janji pukul 08.45 WIB. Itu bukan jam dipanggil."],
    ["Tanpa janji, urutannya seperti janji pukul 08.45 WIB. Itu bukan jam dipanggil."],
  ]);
});

test("who is to choose another time is told what they can do, and by when while there is time; never why", async () => {
  const offer = { at: eight - 4 * hour, until: eight - 2 * hour, kind: "closed" } as const;
  expect(await saidOf({ status: "booked" }, "booked", { now: eight - 3 * hour, offer })).toEqual([
    "Silakan pilih waktu lain, atau batalkan janji ini.",
    "Sebaiknya sebelum Senin, 23 November, pukul 06.00\u00a0WIB. Setelah itu puskesmas menelepon Anda.",
    "Pilih waktu lain",
  ]);
  expect(await saidOf({ status: "booked" }, "booked", { now: eight + minute, offer })).toEqual([
    "Silakan pilih waktu lain, atau batalkan janji ini.",
    "Pilih waktu lain",
  ]);
});

test.each(["booked", "walk-in"] as const)(
  "who waits (%s) for a session that was closed is told no time and no place in line, but what they can do",
  async (origin) => {
    const offer = { at: eight, until: eight, kind: "closed" } as const;
    expect(await saidOf(waiting, origin, { now: eight + minute, offer })).toEqual([
      "Silakan pilih waktu lain, atau batalkan janji ini.",
      "Pilih waktu lain",
    ]);
  },
);

test("until they are offered another time the line itself says that it was closed", async () => {
  answer.mockRejectedValueOnce(new ApiRefusal("consult.no-practice", "no", {}));
  expect(await saidOf(waiting, "walk-in")).toEqual([
    "Anda sudah dicatat hadir. Tunggu dipanggil.",
    "Praktik ini tidak bisa melayani Anda lagi.",
    "Sebentar lagi Anda bisa memilih waktu lain di sini, atau petugas puskesmas menelepon Anda.",
  ]);
});

test("who can have the same hour with somebody else has that as the next step, before any other time", () => {
  const root = document.createElement("div");
  const offer = { at: eight - 4 * hour, until: eight - 2 * hour, kind: "closed" } as const;
  const visit = { ...dayVisit(1, { status: "booked" }).appointment, offer };
  const next = () => <VisitNext visit={visit} now={eight} directory={undefined} sameHour={() => <b>Pindah</b>} />;
  const end = render(next, root);
  const said = [...root.querySelectorAll("strong, b, a")].map((one) => [
    one.textContent,
    one.getAttribute("data-kind"),
  ]);
  end();
  expect(said).toEqual([
    ["Jam yang sama masih ada. Anda juga bisa memilih waktu lain atau membatalkan.", null],
    ["Pindah", null],
    ["Pilih waktu lain", null],
  ]);
});

test("whoever waits and looks at the ticket is told within ten seconds that they were called, or that it was closed", async () => {
  const onTurn = vi.fn();
  const { appointment } = dayVisit(1, waiting);
  const end = render(
    () => <VisitNext visit={appointment} now={eight} directory={undefined} onTurn={onTurn} />,
    document.createElement("div"),
  );
  await vi.advanceTimersByTimeAsync(30_000);
  expect(onTurn).not.toHaveBeenCalled();
  answer.mockResolvedValue(line({ status: "in-consultation", arrivedAt: eight, admittedAt: eight }));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onTurn).toHaveBeenCalled();
  onTurn.mockClear();
  answer.mockRejectedValue(new ApiRefusal("consult.no-practice", "Praktik ini sudah ditutup.", {}));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onTurn).toHaveBeenCalled();
  end();
});

test("whoever is given precedence while they look at their ticket is told so there", async () => {
  answer.mockResolvedValue(line({ ...waiting, turn: eight - 30 * minute }));
  const root = document.createElement("div");
  const { appointment } = dayVisit(1, waiting);
  const end = render(() => <VisitNext visit={appointment} now={eight} directory={undefined} />, root);
  await vi.advanceTimersByTimeAsync(100);
  expect(root.textContent).toContain("Anda didahulukan: urutannya seperti janji pukul 07.30");
  end();
});

/** What a ticket says of a booked visit of number `number` whose session of eight is said to be late. */
const ofBooked = async (delay: number | undefined, now: number, number = 2, change: Partial<Appointment> = {}) => {
  const visit = { ...dayVisit(number, { status: "booked" }).appointment, ...change };
  answer.mockResolvedValue({ sessions: [{ id: visit.slot.sessionId, delay }] });
  const root = document.createElement("div");
  const end = render(() => <VisitNext visit={visit} now={now} directory={undefined} />, root);
  await vi.advanceTimersByTimeAsync(100);
  const said = [...root.querySelectorAll("strong, [role=status], .quiet")].map(({ textContent }) =>
    textContent?.replaceAll("\u00a0", " "),
  );
  end();
  return said;
};

const asked = (): unknown[] => answer.mock.calls.map(([, input]) => input);

test("who booked and isn't here yet is told that the doctor is late, and that their own time stays", async () => {
  expect(await ofBooked(45, eight - 20 * minute)).toEqual([
    "Mulai dalam 1 jam 5 menit",
    "Ruang tunggu buka 08.00 WIB",
    "Praktik terlambat sekitar 45 menit. Praktik mulai sekitar 08.45 WIB.Jam janji Anda tetap 08.15 WIB, karena antrean bisa menyusul.",
    "Jam janji Anda tetap 08.15 WIB, karena antrean bisa menyusul.",
  ]);
  // Their own time may be later than the practice begins.
  expect((await ofBooked(45, eight - 20 * minute, 9))[0]).toBe("Mulai dalam 2 jam 20 menit");
  // Once the hour that was said is past nobody can say more; and where nothing was said there is nothing to tell.
  for (const said of [await ofBooked(10, eight + 10 * minute, 9), await ofBooked(undefined, eight - 20 * minute)])
    expect(said.join()).not.toContain("terlambat");
});

test("the line is asked for a delay on the session's day alone, and not for whoever is here or is to choose anew", async () => {
  answer.mockClear();
  await ofBooked(45, eight - 26 * hour);
  await ofBooked(45, eight, 2, { offer: { at: eight, until: eight, kind: "closed" } });
  expect(asked()).toEqual([]);
  await ofBooked(45, eight - 3 * hour);
  expect(asked()).toEqual([{ clinicId: "3604-cikande", date: "2026-11-23" }]);
});

test("it is time until ten minutes after, then the time is over; of a late session from when it is said to begin", async () => {
  const at = async (minutes: number, delay?: number) =>
    (await ofBooked(delay, eight + minutes * minute, 1, { mode: "in-person", slot: here }))[0];
  const here = { ...dayVisit(1, { status: "booked" }).appointment.slot, comeTo: { kind: "puskesmas" } as const };
  expect([await at(0), await at(10), await at(11), await at(11, 30)]).toEqual([
    "Sudah waktunya",
    "Sudah waktunya",
    "Jam janji Anda sudah lewat. Segera lapor ke petugas.",
    "Mulai dalam 19 menit",
  ]);
});
