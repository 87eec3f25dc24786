import { type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { FoundPeopleProps } from "./found-people.tsx";

const Known = lazy(async () => {
  const { FoundPeople } = await import("./found-people.tsx");
  await textsReady();
  return { default: FoundPeople };
});

/** Whom the clinic knows of a name, fetched once somebody is looked for. */
export const FoundPeopleLater = (props: FoundPeopleProps): JSX.Element => (
  <Suspense>
    <Known {...props} />
  </Suspense>
);
