import { useLocation, useNavigate, useSearchParams } from "@solidjs/router";
import { createEffect } from "solid-js";
import { isDate, type LocalDate } from "../../../../shared/time/local-date.ts";

/** Where the desk is: a day, and the person whose panel is open. */
export type DeskAddress = {
  /** The day that was chosen; none: today. */
  date: () => LocalDate | undefined;
  choose: (date: LocalDate | undefined) => void;
  /** Whose panel is open, by their visit. */
  person: () => string | undefined;
  /** Where a person's panel is. From panel to panel is no step back: Back closes it. */
  linkTo: (appointmentId: string) => { href: string; replaces: boolean; state: string | undefined };
  open: (appointmentId: string) => void;
  close: () => void;
};

type Came = { fromList?: boolean };

const textIn = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** A day that there is; what else stands in an address was typed or cut. */
const dateIn = (text = ""): LocalDate | undefined => (text.startsWith("20") && isDate(text) ? text : undefined);

/** Keeps the day and the person in the address, so that reload keeps them and Back closes the panel. */
export const createDeskAddress = (): DeskAddress => {
  const [search, setSearch] = useSearchParams();
  const location = useLocation<Came>();
  const navigate = useNavigate();
  const person = (): string | undefined => textIn(search.orang);
  const date = (): LocalDate | undefined => dateIn(textIn(search.tanggal));
  // The address says where one is: a day that there is not is shown nowhere.
  createEffect(() => search.tanggal !== undefined && !date() && setSearch({ tanggal: undefined }, { replace: true }));
  // A panel opened from a link has no list before it to go back to.
  const came = (): Came => ({ fromList: person() === undefined || location.state?.fromList === true });
  return {
    date,
    choose: (chosen) => setSearch({ tanggal: chosen, orang: undefined }, { replace: true }),
    person,
    linkTo: (orang) => {
      const day = date();
      const query = new URLSearchParams({ ...(day && { tanggal: day }), orang });
      return { href: `?${query}`, replaces: person() !== undefined, state: JSON.stringify(came()) };
    },
    open: (orang) => setSearch({ orang }, { replace: person() !== undefined, state: came() }),
    close: () => {
      if (location.state?.fromList) navigate(-1);
      else setSearch({ orang: undefined }, { replace: true });
    },
  };
};
