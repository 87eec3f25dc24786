import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Patient } from "../../../../../shared/people/patient.ts";
import { FoundPeople } from "../../../../../web/features/booking/find-people/found-people.tsx";
import { session } from "../../../../../web/session/session.ts";

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

const siti: Patient = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1992-04-17", sex: "female" };
const rohimah: Patient = { id: "m9c2v7k4nd", name: "Siti Rohimah", birthDate: "1984-03-02", sex: "female" };

let asked: string[];
let told: () => Response;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  told = () => Response.json({ people: [siti, rohimah], more: 15 });
  vi.stubGlobal("fetch", async (url: string, { body }: RequestInit) => {
    if (!url.includes("/clinics/")) return Response.json({});
    asked.push(`${url} ${String(body)}`);
    return told();
  });
  const now = Math.floor(Date.now() / 1000);
  session.begin({ idToken: tokenOf({ sub: "loket", iat: now, exp: now + 3_600 }), refreshToken: "again" });
});

let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  session.end();
  document.body.replaceChildren();
});

const opened = (written: string, listed: readonly string[] = [], isInDay = false) => {
  const [text, write] = createSignal(written);
  const place = document.body.appendChild(document.createElement("div"));
  const chosen: Patient[] = [];
  const heard: (string[] | undefined)[] = [];
  close = render(
    () => (
      <FoundPeople
        clinicId="3604-cikande"
        written={text()}
        listed={new Set(listed)}
        isInDay={isInDay}
        onChoose={(person) => chosen.push(person)}
        onAnswer={(people) => heard.push(people?.map(({ name }) => name))}
      />
    ),
    place,
  );
  return { place, write, chosen, heard };
};
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const rows = (place: HTMLElement): string[] => [...place.querySelectorAll(".row")].map((row) => row.textContent ?? "");

test("whom the clinic knows is shown with what tells namesakes apart, and how many more there are", async () => {
  const { place, chosen, heard } = opened("siti");
  await later(10);
  expect(rows(place)).toEqual([
    "Siti Aminahlahir 17 April 1992 · perempuan",
    "Siti Rohimahlahir 2 Maret 1984 · perempuan",
  ]);
  expect(place.textContent).toContain("15 orang lagi bernama mirip: tambahkan tahun lahir.");
  place.querySelectorAll<HTMLElement>(".row")[1]?.click();
  expect([chosen, heard]).toEqual([[rohimah], [undefined, ["Siti Aminah", "Siti Rohimah"]]]);
});

test("it is asked once the writing pauses, and never in an address", async () => {
  const { write } = opened("");
  for (const text of ["s", "sit", "siti", "siti a"]) {
    write(text);
    await later(100);
  }
  expect(asked).toEqual([]);
  await later(300);
  expect(asked).toEqual([expect.stringMatching(/\/clinics\/3604-cikande\/known-people \{"text":"siti a"\}$/)]);
});

test("two letters are asked for as a name, and nothing is said where nobody has it: more is being written", async () => {
  const ng: Patient = { ...siti, name: "Ng" };
  told = () => Response.json({ people: [ng], more: 0 });
  const { place, write, heard } = opened("ng");
  await later(10);
  expect(rows(place)).toEqual(["Nglahir 17 April 1992 · perempuan"]);
  told = () => Response.json({ people: [], more: 0 });
  write("si");
  await later(300);
  expect([heard.at(-1), place.textContent]).toEqual([[], ""]);
});

test.each(["s", "12", "a1"])("%s is no name yet, and nobody is asked for", async (text) => {
  const { heard } = opened(text);
  await later(1_000);
  expect([asked, heard]).toEqual([[], [undefined]]);
});

test("while more is being written there is no answer: Enter takes nobody who was found for less", async () => {
  const { write, heard } = opened("siti");
  await later(10);
  write("siti r");
  expect(heard.at(-1)).toBe(undefined);
  told = () => Response.json({ people: [rohimah], more: 0 });
  await later(300);
  expect(heard.filter((people) => people)).toEqual([["Siti Aminah", "Siti Rohimah"], ["Siti Rohimah"]]);
});

test("who has a number today is not shown a second time, nor ever said to be unknown", async () => {
  told = () => Response.json({ people: [siti], more: 0 });
  const { place, heard } = opened("siti", [siti.id]);
  await later(10);
  expect([rows(place), heard.at(-1), place.textContent]).toEqual([[], [], "Pernah ke siniSudah di daftar hari ini."]);
});

test("where the day's list shows whoever is meant, by name or code, nothing is said of nobody else", async () => {
  told = () => Response.json({ people: [], more: 0 });
  const { place, write, heard } = opened("K7M 4QX", [], true);
  expect(place.textContent).toBe("");
  await later(10);
  expect([place.textContent, heard.at(-1)]).toEqual(["", []]);
  told = () => Response.json({ people: [siti, rohimah], more: 0 });
  write("siti r");
  await later(300);
  expect(rows(place)).toHaveLength(2);
});

test("whoever is in nobody's list is to be registered as a new person", async () => {
  told = () => Response.json({ people: [], more: 0 });
  const { place } = opened("siti");
  await later(10);
  expect(place.textContent).toBe("Pernah ke siniTidak ada yang bernama ini. Daftarkan sebagai orang baru.");
});

const byNumber =
  "Nomor HP, NIK, atau nomor lain tidak bisa dicari di sini. Tanyakan nama, tanggal lahir, atau kode janjinya.";

test.each(["0812-0000-0001", "+62 812 0000 0001", "3604012304920001"])(
  "by %s nobody can be found: it is said so, sent nowhere, and no new person comes of it",
  async (number) => {
    told = () => Response.json({ people: [], more: 0 });
    const { place, heard } = opened(number);
    await later(1_000);
    expect([place.textContent, asked, heard]).toEqual([byNumber, [], [undefined]]);
    close?.();
    expect(opened(number, [], true).place.textContent).toBe("");
  },
);

test("who is looked for by a birth date alone, and not found, is told of as that, and as nobody new", async () => {
  told = () => Response.json({ people: [], more: 0 });
  const { place } = opened("17-04-1992");
  await later(10);
  expect([place.textContent, asked.length]).toEqual(["Pernah ke siniTidak ada yang cocok. Coba dengan namanya.", 1]);
});

test("without a network it says so, shows nobody and is an answer: nobody is taken once the network is back", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  const { place, heard } = opened("siti");
  await later(5_000);
  expect([rows(place), heard.at(-1)]).toEqual([[], []]);
  expect(place.querySelector(".notice")).not.toBe(null);
});
