import type { Page } from "playwright-core";
import { type useBrowser, desk as wide } from "../../e2e/browser/use-browser.ts";
import type { Patient } from "../../e2e/people/patient.ts";
import { signInStaff } from "../../e2e/people/sign-in.ts";
import type { DayClock } from "../clock/day-clock.ts";
import { differences, type Shown } from "../line/agreement.ts";
import { type DayLine, lineInTable } from "../line/line-in-table.ts";
import {
  lookAgain,
  type PhoneRead,
  placeOnTicket,
  readBoard,
  readDesk,
  readDoctor,
  readPhone,
} from "../screens/read-screens.ts";
import { clinicId, deskUser, doctors } from "../script/practices.ts";

type Visitor = ReturnType<typeof useBrowser>;

/** The screens of a day: of the desk, of both doctors, the board, and some phones. */
export type Stage = {
  desk: Page;
  doctors: Page[];
  /** Opens the phone of somebody who waits. */
  openPhone(id: string, patient: Patient): Promise<void>;
  closePhone(id: string): Promise<void>;
  /** Takes the network from the desk, or gives it back. */
  setOffline(is: boolean): Promise<void>;
  /** Waits until all screens show the one line. @throws Error where they don't, what is otherwise */
  agree(): Promise<DayLine>;
  /** How many places on phones were compared so far. */
  compared(): number;
};

/** How many phones are looked at side by side. */
const mostPhones = 4;

/** How often they are looked at, a second apart, until that is taken for what they show. */
const mostLooks = 20;

const shownOn = async (
  { desk, doctors, board }: { desk: Page; doctors: Page[]; board: Page },
  phones: ReadonlyMap<string, Page>,
  isOffline: boolean,
): Promise<Shown> => {
  const read = [...phones].map(
    async ([id, page]): Promise<[string, PhoneRead | undefined]> => [id, await readPhone(page)],
  );
  return {
    doctors: await Promise.all(doctors.map(readDoctor)),
    desk: isOffline ? undefined : await readDesk(desk),
    board: await readBoard(board),
    phones: new Map(await Promise.all(read)),
  };
};

/** Opens the screens of the staff, and the board; phones come with those who wait. */
export const openStage = async (visitor: Visitor, clock: DayClock): Promise<Stage> => {
  const open = async (user: string | undefined, path: string): Promise<Page> => {
    const page = await visitor({ size: wide, tokens: user === undefined ? undefined : await signInStaff(user) });
    await clock.follow(page);
    await page.goto(path);
    return page;
  };
  const screens = {
    desk: await open(deskUser, "/petugas/loket"),
    doctors: await Promise.all(doctors.map(({ user }) => open(user, "/petugas/dokter"))),
    board: await open(undefined, `/papan/${clinicId}`),
  };
  await screens.desk.locator(".desk-session").first().waitFor();
  const phones = new Map<string, Page>();
  let [isOffline, compared] = [false, 0];
  const agree = async (): Promise<DayLine> => {
    const staff = [...screens.doctors, screens.board, ...(isOffline ? [] : [screens.desk])];
    let last: string[] = [];
    for (let looks = 0; looks < mostLooks; looks += 1) {
      await Promise.all([...phones.values(), ...staff].map(lookAgain));
      await screens.board.waitForTimeout(looks === 0 ? 300 : 1_000);
      const line = await lineInTable();
      last = await differences(await shownOn(screens, phones, isOffline), line);
      if (last.length > 0) continue;
      compared += phones.size;
      return line;
    }
    throw new Error(last.join("\n"));
  };
  return {
    ...screens,
    agree,
    compared: () => compared,
    openPhone: async (id, { tokens }) => {
      if (phones.size >= mostPhones) return;
      const page = await visitor({ tokens });
      await clock.follow(page);
      await page.goto(`/kunjungan/${id}`);
      await page.locator(placeOnTicket).waitFor();
      phones.set(id, page);
    },
    closePhone: async (id) => {
      const page = phones.get(id);
      phones.delete(id);
      await page?.close();
    },
    setOffline: async (is) => {
      isOffline = is;
      await screens.desk.context().setOffline(is);
    },
  };
};
