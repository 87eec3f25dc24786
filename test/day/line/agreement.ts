import { placeTold } from "../../../shared/line/place-told.ts";
import type { WaitingLine } from "../../../shared/line/waiting-line.ts";
import { standingOf } from "../../../shared/schedule/standing.ts";
import { visitInTable } from "../cloud/visit-in-table.ts";
import type { BoardRead, DeskRow, PhoneRead } from "../screens/read-screens.ts";
import { type DayLine, type DoctorLine, nameOf } from "./line-in-table.ts";

/** What every screen shows at one moment; the desk's is absent while it has no network. */
export type Shown = {
  doctors: Record<string, string[]>[];
  desk: DeskRow[] | undefined;
  board: BoardRead;
  phones: ReadonlyMap<string, PhoneRead | undefined>;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const differ = (what: string, shown: unknown, line: unknown): string[] =>
  isSame(shown, line) ? [] : [`${what} shows ${JSON.stringify(shown)}, the line is ${JSON.stringify(line)}`];

const ofDoctor = (letter: string, shown: Record<string, string[]>, line: DoctorLine): string[] => [
  ...differ(`doctor ${letter}, inside,`, shown.now ?? [], line.now),
  ...differ(`doctor ${letter}, waiting,`, shown.waiting ?? [], line.waiting),
  ...differ(`doctor ${letter}, passed over,`, (shown.skipped ?? []).toSorted(), line.skipped),
  // Whom nobody reckons with any more the doctor still sees: they may come.
  ...differ(
    `doctor ${letter}, to come,`,
    (shown.expected ?? []).filter((name) => line.toCome.includes(name)),
    line.toCome,
  ),
];

const isHereWord = (state: string): boolean => state === "Hadir" || state === "Menunggu lewat ponsel";

/** The desk has a list for each session: in each, who is here stands as in the line. */
const ofDesk = (rows: readonly DeskRow[], { nameless, doctors }: DayLine): string[] =>
  nameless.flatMap((session) => {
    const own = Object.keys(session.line).map((number) => nameOf(session, Number(number)));
    const isOwn = (name: string): boolean => own.includes(name);
    const shown = rows.filter(({ number }) => isOwn(number));
    const stands = (is: (state: string) => boolean): string[] =>
      shown.filter(({ state }) => is(state)).map(({ number }) => number);
    return [
      ...differ(
        `desk, ${session.id}, here,`,
        stands(isHereWord),
        doctors.flatMap(({ waiting }) => waiting).filter(isOwn),
      ),
      ...differ(
        `desk, ${session.id}, inside,`,
        stands((state) => state === "Sedang dilayani"),
        doctors.flatMap(({ now }) => now).filter(isOwn),
      ),
    ];
  });

/** The board calls whoever was called last of those inside; who is done is called no more, but to the end of what is said. */
const ofBoard = ({ present, last, waiting }: BoardRead, line: DayLine): string[] => {
  const inside = line.calls.filter((one) => one.inside);
  const together = inside.filter(({ at }) => at === inside[0]?.at).map(({ name }) => name);
  const called = new Set([...line.calls.map(({ name }) => name), ...line.missed]);
  const letters = Object.keys(line.waiting).toSorted();
  const words = letters.map((letter) => `${letter} ${line.waiting[letter]} orang`).join(" · ");
  return [
    ...(together.length === 0 || together.includes(present) ? [] : [`board calls ${present}, the line ${together}`]),
    ...differ(
      "board, called before,",
      last.filter((name) => !called.has(name)),
      [],
    ),
    ...differ("board, waiting,", waiting, letters.length > 0 ? `Yang menunggu: ${words}` : "Belum ada yang menunggu."),
  ];
};

/** Who is before somebody, as their phone says it. */
const placeWords = ({ ahead, notHere = 0, state }: WaitingLine): string => {
  const standing = standingOf(state);
  if (standing === "in-consultation" || standing === "skipped") return "Anda sudah dipanggil";
  if (standing === "paused") return "Anda diminta menunggu sebentar.";
  if (ahead === 0) return "Anda berikutnya";
  if (notHere === 0) return `${ahead} orang sebelum Anda`;
  if (notHere < ahead) return `${ahead} orang sebelum Anda, ${notHere} belum datang`;
  return `${ahead} orang sebelum Anda, ${ahead === 1 ? "belum datang" : "belum ada yang datang"}`;
};

const ofPhone = async (id: string, shown: PhoneRead | undefined, line: DayLine): Promise<string[]> => {
  const { slot, state } = await visitInTable(id);
  const told = placeTold(
    { number: slot.number, state, sessionId: slot.sessionId },
    { sessions: line.nameless },
    Date.now(),
  );
  const session = line.nameless.find((one) => one.id === slot.sessionId);
  if (!told || !session) return [];
  return differ(`phone of ${nameOf(session, slot.number)}`, shown?.place, placeWords(told));
};

/** What of the screens is otherwise than the one line that follows from the table. */
export const differences = async (shown: Shown, line: DayLine): Promise<string[]> => {
  const phones = await Promise.all([...shown.phones].map(([id, phone]) => ofPhone(id, phone, line)));
  return [
    ...["A", "B"].flatMap((letter, index) => {
      const [screen, own] = [shown.doctors[index], line.doctors[index]];
      return screen && own ? ofDoctor(letter, screen, own) : [`there is no doctor ${letter}`];
    }),
    ...(shown.desk ? ofDesk(shown.desk, line) : []),
    ...ofBoard(shown.board, line),
    ...phones.flat(),
  ];
};
