import { createEffect, ErrorBoundary, type JSX, Suspense } from "solid-js";
import { Loading } from "../load/loading.tsx";
import { whenOnline } from "../net/when-online.ts";
import { language } from "../text/language.ts";
import { shellText } from "../text/shell-text.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";

const Broken = (): JSX.Element => {
  const reload = (): void => location.reload();
  // A screen that could not be fetched is fetched no second time by itself.
  whenOnline(reload);
  return (
    <Page title={shellText().broken} lead={shellText().brokenLead}>
      <Button kind="primary" onClick={reload}>
        {shellText().reload}
      </Button>
    </Page>
  );
};

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
