import type { JSX } from "solid-js";
import { shellText } from "../../text/shell-text.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";

/** An address that leads nowhere. */
export const Lost = (): JSX.Element => (
  <Page title={shellText().lost} lead={shellText().lostLead}>
    <LinkButton kind="primary" href="/">
      {shellText().toStart}
    </LinkButton>
  </Page>
);
