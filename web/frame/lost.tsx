import type { JSX } from "solid-js";
import { shellText } from "../text/shell-text.ts";
import { LinkButton } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";

/** An address that leads nowhere, and the way to the app's start. */
export const Lost = (props: { home: string }): JSX.Element => (
  <Page title={shellText().lost} lead={shellText().lostLead}>
    <LinkButton kind="primary" href={props.home}>
      {shellText().toStart}
    </LinkButton>
  </Page>
);
