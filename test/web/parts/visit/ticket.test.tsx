import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { Ticket } from "../../../../web/parts/visit/ticket.tsx";
import { dayVisit, eight } from "../day-visit.ts";

const timeSaid = (state: VisitState, origin: "booked" | "walk-in", now: number): string | undefined => {
  const root = document.createElement("div");
  const { appointment } = dayVisit(1, state, origin);
  render(() => <Ticket visit={appointment} directory={undefined} now={now} />, root);
  return root.querySelector("time")?.textContent.replaceAll("\u00a0", " ");
};

const waiting: VisitState = { status: "waiting", arrivedAt: eight };

test("a number from the desk names its place's time while that is ahead, and then only the day", () => {
  expect([
    timeSaid(waiting, "walk-in", eight - minute),
    timeSaid(waiting, "walk-in", eight),
    timeSaid({ status: "no-show", endedAt: eight }, "walk-in", eight + minute),
  ]).toEqual(["Senin, 23 November08.00 WIB", "Senin, 23 November", "Senin, 23 November08.00 WIB"]);
});

test("an appointment's own time stays, however late the doctor is", () => {
  expect(timeSaid(waiting, "booked", eight + 30 * minute)).toBe("Senin, 23 November08.00 WIB");
});

test("who came by themselves has no other time than their turn, where that is not when their place begins", () => {
  const turned: VisitState = { ...waiting, turn: eight + 45 * minute };
  expect([timeSaid(turned, "booked", eight - minute), timeSaid(turned, "walk-in", eight - minute)]).toEqual([
    "Senin, 23 November08.00 WIB",
    "Senin, 23 November",
  ]);
});

const directory = {
  district: { zone: "WIB" },
  clinics: [{ practitioners: [{ id: "rahmawati-cikande", name: "dr. Rahmawati" }] }],
} as never;

test("a ticket whose doctor does not come says who, then what can be done, and its old time is struck through", () => {
  const root = document.createElement("div");
  const offer = { at: 0, until: eight, kind: "closed" } as const;
  const visit = { ...dayVisit(1, { status: "booked" }).appointment, offer };
  const ticket = () => (
    <Ticket large visit={visit} directory={directory} now={eight - minute}>
      <b>Pilih waktu lain</b>
    </Ticket>
  );
  render(ticket, root);
  const words = [...root.querySelectorAll(".ticket-state, s, b, dt")].map(({ textContent }) => textContent);
  expect(words).toEqual([
    "Maaf, dr. Rahmawati tidak bisa melayani Anda pada jam ini",
    "Senin, 23 November08.00\u00a0WIB",
    "Pilih waktu lain",
    "Nomor",
    "Kode",
  ]);
});

test("a ticket whose whole clinic is closed says so, and not that its doctor does not come", () => {
  const root = document.createElement("div");
  const offer = { at: eight, until: eight, kind: "closed", shut: true } as const;
  const visit = dayVisit(4, { status: "booked" }).appointment;
  const at = { ...visit, offer };
  const named = {
    district: { zone: "WIB" },
    clinics: [{ id: "3604-cikande", name: "Puskesmas Cikande", practitioners: [] }],
  } as never;
  render(() => <Ticket visit={at} directory={named} now={eight - minute} />, root);
  expect(root.querySelector(".ticket-state")?.textContent).toBe(
    "Maaf, Puskesmas Cikande tidak buka praktik pada jam ini",
  );
});

test("a ticket says who calls and where to go at once, and after the way there, or once both have met, that they are seen", () => {
  const called = { status: "in-consultation", arrivedAt: eight, admittedAt: eight } as const;
  const saidOf = (state: VisitState, mode: Appointment["mode"], now: number, known?: typeof directory) => {
    const root = document.createElement("div");
    const visit: Appointment = { ...dayVisit(1, state).appointment, mode };
    render(() => <Ticket visit={visit} directory={known} now={now} />, root);
    return root.querySelector(".ticket-state")?.textContent;
  };
  const met = { ...called, metAt: eight };
  expect([
    saidOf(called, "video", eight + 10 * minute, directory),
    saidOf(called, "video", eight),
    saidOf(met, "video", eight, directory),
    saidOf(met, "in-person", eight, directory),
    saidOf(met, "in-person", eight),
    saidOf(met, "in-person", eight + 5 * minute, directory),
  ]).toEqual([
    "dr. Rahmawati memanggil Anda. Silakan masuk.",
    "Dokter memanggil Anda. Silakan masuk.",
    "Sedang dilayani",
    "Anda dipanggil. Silakan ke ruang dr. Rahmawati.",
    "Anda dipanggil. Silakan ke ruang pemeriksaan.",
    "Sedang dilayani",
  ]);
});

test("a ticket has its number after the letter of its doctor's line, while it holds and when it is over", () => {
  const known = {
    district: { zone: "WIB" },
    clinics: [
      {
        id: "3604-cikande",
        practitioners: [
          { id: "yusuf-maulana-cikande", name: "drg. Yusuf Maulana" },
          { id: "rahmawati-cikande", name: "dr. Rahmawati" },
        ],
      },
    ],
  } as never;
  const numberOn = (state: VisitState): string | null | undefined => {
    const root = document.createElement("div");
    const visit = dayVisit(12, state).appointment;
    render(() => <Ticket visit={visit} directory={known} now={eight - minute} />, root);
    return root.querySelector("dd, .ticket > p.quiet")?.textContent;
  };
  expect(numberOn({ status: "booked" })).toBe("B-12");
  expect(numberOn({ status: "no-show", endedAt: eight })).toMatch(/^Nomor B-12 · kode/);
});

const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;

/** In bold, and struck out, of a visit at a pustu. */
const placeSaid = (state: VisitState, more: Pick<Appointment, "offer"> = {}) => {
  const root = document.createElement("div");
  const { appointment } = dayVisit(1, state);
  const visit: Appointment = { ...appointment, ...more, mode: "in-person", slot: { ...appointment.slot, comeTo } };
  render(() => <Ticket visit={visit} directory={undefined} now={eight - minute} />, root);
  const said = (name: string) => [...root.querySelectorAll(name)].map(({ textContent }) => textContent).at(-1);
  return { bold: said("strong"), struck: said("s"), named: root.textContent.includes("Pustu Kadikaran") };
};

test("where to come to is said in bold only as long as the visit holds, and struck through where its time is", () => {
  const to = "Datang ke Pustu Kadikaran";
  const holds = { bold: to, struck: undefined, named: true };
  const gone = { bold: undefined, struck: to, named: true };
  const over = { bold: undefined, struck: undefined, named: true };
  const offer = { at: 0, until: eight, kind: "closed" } as const;
  expect([placeSaid({ status: "booked" }), placeSaid(waiting)]).toEqual([holds, holds]);
  expect([
    placeSaid({ status: "booked" }, { offer }),
    placeSaid(waiting, { offer }),
    placeSaid({ status: "cancelled", cancelledAt: 1 }),
  ]).toEqual([gone, gone, gone]);
  expect([placeSaid({ status: "no-show", endedAt: eight }), placeSaid({ status: "unserved", endedAt: eight })]).toEqual(
    [over, over],
  );
});

test("whoever was called and not seen reads so first, and what brings them back, before all that they know", () => {
  const root = document.createElement("div");
  const missed: VisitState = { ...waiting, skippedAt: eight, times: 1 };
  const { appointment } = dayVisit(1, missed, "booked");
  const ticket = () => (
    <Ticket large visit={appointment} directory={directory} now={eight}>
      <b>Saya di sini</b>
    </Ticket>
  );
  render(ticket, root);
  const [state, next] = root.querySelectorAll(".ticket > *");
  expect([state?.textContent, next?.textContent]).toEqual(["Giliran Anda terlewat", "Saya di sini"]);
  expect(root.textContent.match(/Saya di sini/g)).toHaveLength(1);
});
