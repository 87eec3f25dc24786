import type { JSX } from "solid-js";
import { LinkButton } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { kaderText } from "./text.ts";

/** The start of the kader's app: what it will be, and where a kader can help already. */
export const Home = (): JSX.Element => (
  <Page title={kaderText().title} lead={kaderText().lead}>
    <LinkButton kind="primary" wide href="/" isOutside>
      {kaderText().toPatient}
    </LinkButton>
  </Page>
);
