import "./shell.css";
import { type RouteSectionProps, useLocation, useNavigate } from "@solidjs/router";
import { createEffect, ErrorBoundary, For, type JSX, lazy, Show, Suspense } from "solid-js";
import { Loading } from "./load/loading.tsx";
import { session } from "./session/session.ts";
import { staffHome } from "./session/staff-home.ts";
import { language, languages, setLanguage } from "./text/language.ts";
import { shellText } from "./text/shell-text.ts";
import { Button } from "./ui/button.tsx";
import { Icon } from "./ui/icon.tsx";
import { Page } from "./ui/page.tsx";

const tabs = [
  { href: "/", icon: "home", word: "home" },
  { href: "/kunjungan", icon: "calendar", word: "visits" },
  { href: "/saya", icon: "person", word: "me" },
] as const;

/** The screens one moves about in; on all others one is on the way through something. */
const hasTabs = (path: string): boolean => /^\/($|saya$|kunjungan$|kunjungan\/[^/]+$|puskesmas)/.test(path);

const Languages = (): JSX.Element => (
  <fieldset class="languages" aria-label={shellText().language}>
    <For each={languages}>
      {(code) => (
        <button type="button" lang={code} aria-pressed={language() === code} onClick={() => void setLanguage(code)}>
          {code.toUpperCase()}
        </button>
      )}
    </For>
  </fieldset>
);

const Tabs = (): JSX.Element => {
  const location = useLocation();
  const isHere = (href: string): boolean =>
    href === "/" ? location.pathname === "/" : location.pathname.startsWith(href);
  return (
    <nav class="tabs no-print" aria-label={shellText().pages}>
      <For each={tabs}>
        {(tab) => (
          <a href={tab.href} aria-current={isHere(tab.href) ? "page" : undefined}>
            <Icon name={tab.icon} />
            {shellText()[tab.word]}
          </a>
        )}
      </For>
    </nav>
  );
};

/** Comes with the staff's screens, not with the first load. */
const StaffEnd = lazy(async () => ({
  default: (await import("./features/identity/sign-in-staff/staff-end.tsx")).StaffEnd,
}));

/** The frame of every screen: name, pages or the way back, language. */
export const Shell = (props: RouteSectionProps): JSX.Element => {
  const location = useLocation();
  const navigate = useNavigate();
  createEffect(() => {
    document.documentElement.lang = language();
  });
  const isStaffSide = (): boolean => location.pathname.startsWith("/petugas");
  const isStaff = (): boolean => session.pool() === "staff";
  // Opened by a link, there is nothing to go back to but the start.
  const back = (): void => (history.length > 1 ? history.back() : navigate("/"));
  return (
    <>
      <header class="top no-print">
        <Show
          when={hasTabs(location.pathname) || isStaffSide()}
          fallback={
            <Button kind="quiet" icon="back" onClick={back}>
              {shellText().back}
            </Button>
          }
        >
          <a class="brand" href={staffHome(session.person()) ?? "/"}>
            <svg viewBox="8 16 48 32" width="30" height="20" fill="none" stroke="currentColor" aria-hidden="true">
              <path
                stroke-width="4.5"
                d="M10.5 32a14 14 0 1 0 28 0 14 14 0 1 0-28 0M25.5 32a14 14 0 1 0 28 0 14 14 0 1 0-28 0"
              />
              <path fill="currentColor" d="M32 20.2a14 14 0 0 1 0 23.6 14 14 0 0 1 0-23.6z" />
            </svg>
            Jumpa
          </a>
        </Show>
        <Show when={hasTabs(location.pathname) && !isStaff()}>
          <Tabs />
        </Show>
        <div class="end">
          <Show when={isStaff()}>
            <Suspense>
              <StaffEnd />
            </Suspense>
          </Show>
          <Languages />
        </div>
      </header>
      <ErrorBoundary fallback={<Broken />}>
        <Suspense fallback={<Loading />}>{props.children}</Suspense>
      </ErrorBoundary>
    </>
  );
};

const Broken = (): JSX.Element => (
  <Page title={shellText().broken} lead={shellText().brokenLead}>
    <Button kind="primary" onClick={() => location.reload()}>
      {shellText().reload}
    </Button>
  </Page>
);
