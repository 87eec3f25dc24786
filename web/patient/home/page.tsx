import { toBooking } from "../../addresses/booking/to-booking.ts";
import { toSignIn } from "../../addresses/identity/to-sign-in.ts";
import { toStaff } from "../../addresses/to-staff.ts";
import "./home.css";
import { type JSX, onCleanup, Show } from "solid-js";
import { askDirectoryAhead } from "../../parts/directory/ask-directory-ahead.ts";
import { lazyScreen } from "../../screens/lazy-screen.tsx";
import { session } from "../../session/session.ts";
import { createNow } from "../../time/create-now.ts";
import { partOfDayAt } from "../../time/part-of-day.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Foot } from "./foot.tsx";
import { homeText } from "./text.ts";

/** Tickets and household come with the patient's other screens: who opens the app for the first time has neither. */
const MyHome = lazyScreen(async () => {
  // What its chunk imports, at the same time.
  void import("../booking.ts");
  return (await import("../mine.ts")).MyHome;
});

const restMilliseconds = 3000;

/** The start of who isn't signed in. */
const Welcome = (): JSX.Element => {
  const now = createNow();
  // The directory is needed only at the next step: it comes once the start page has been left in peace.
  const rest = setTimeout(askDirectoryAhead, restMilliseconds);
  onCleanup(() => clearTimeout(rest));
  return (
    <Page title={homeText().greeting[partOfDayAt(now(), "WIB")]} lead={homeText().lead}>
      <LinkButton kind="primary" icon="plus" wide href={toBooking()}>
        {homeText().book}
      </LinkButton>
      <LinkButton icon="phone" wide href={toSignIn()}>
        {homeText().signIn}
      </LinkButton>
      <Foot>
        <a href={toStaff()} rel="external">
          {homeText().staff}
        </a>
      </Foot>
    </Page>
  );
};

/** The start. */
export const Home = (): JSX.Element => (
  <Show when={session.pool() === "people"} fallback={<Welcome />}>
    <MyHome />
  </Show>
);
