import { createEffect, ErrorBoundary, type JSX, Suspense } from "solid-js";
import { Loading } from "../load/loading.tsx";
import { language } from "../text/language.ts";
import { shellText } from "../text/shell-text.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";

const Broken = (): JSX.Element => (
  <Page title={shellText().broken} lead={shellText().brokenLead}>
    <Button kind="primary" onClick={() => location.reload()}>
      {shellText().reload}
    </Button>
  </Page>
);

/** What every screen lies in: it says its language, that it is on its way, and that it broke. */
export const ScreenBounds = (props: { children: JSX.Element }): JSX.Element => {
  createEffect(() => {
    document.documentElement.lang = language();
  });
  return (
    <ErrorBoundary fallback={<Broken />}>
      <Suspense fallback={<Loading />}>{props.children}</Suspense>
    </ErrorBoundary>
  );
};
