import { useSearchParams } from "@solidjs/router";
import { type Accessor, createEffect, createSignal, on } from "solid-js";

/** Whom of the line the doctor chose; none: whoever is first. */
export type Choice = { chosen: Accessor<string | undefined>; choose: (appointmentId: string | undefined) => void };

/**
 * Keeps the choice in the address, so that reload keeps it and Back takes it back; from one to the next is no step back.
 * A choice holds at once, before the address says so: the next key may already call whoever was chosen.
 */
export const createChoice = (): Choice => {
  const [search, setSearch] = useSearchParams();
  const told = (): string | undefined => (typeof search.orang === "string" ? search.orang : undefined);
  const [chosen, setChosen] = createSignal(told());
  createEffect(on(told, (orang) => setChosen(orang), { defer: true }));
  return {
    chosen,
    choose: (orang) => {
      const replace = chosen() !== undefined;
      setChosen(orang);
      setSearch({ orang }, { replace });
    },
  };
};
