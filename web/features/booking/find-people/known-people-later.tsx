import { type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { KnownPeopleProps } from "./known-people.tsx";

const Known = lazy(async () => {
  const { KnownPeople } = await import("./known-people.tsx");
  await textsReady();
  return { default: KnownPeople };
});

/** Whom the clinic knows of a name, fetched once somebody is looked for. */
export const KnownPeopleLater = (props: KnownPeopleProps): JSX.Element => (
  <Suspense>
    <Known {...props} />
  </Suspense>
);
