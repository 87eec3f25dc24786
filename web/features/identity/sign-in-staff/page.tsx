import { useNavigate } from "@solidjs/router";
import { createSignal, type JSX, Show } from "solid-js";
import { toStaff } from "../../../addresses/to-staff.ts";
import { Form } from "../../../form/form.tsx";
import { Loading } from "../../../load/loading.tsx";
import { createWayIn } from "../../../parts/sign-in/create-way-in.ts";
import { signInWhyText } from "../../../parts/sign-in/text.ts";
import { WhySignIn } from "../../../parts/sign-in/why-sign-in.tsx";
import { whileHere } from "../../../screens/while-here.ts";
import type { PasswordAnswer } from "../../../session/cognito-client.ts";
import { signInClient } from "../../../session/sign-in.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Page } from "../../../ui/page.tsx";
import { createStaffSignIn } from "./create-staff-sign-in.ts";
import { staffSignInText } from "./text.ts";

const live = (user: string, password: string): Promise<PasswordAnswer> =>
  signInClient("staff").then(
    (client) => client.signInByPassword(user, password),
    () => ({ kind: "offline" }),
  );

/** The staff's door: from there each role comes to its own work. */
export const StaffSignIn = (): JSX.Element => {
  const navigate = useNavigate();
  const [user, setUser] = createSignal("");
  const [password, setPassword] = createSignal("");
  const leaveTo = whileHere((path: string) => navigate(path, { replace: true }));
  const wayIn = createWayIn({ pool: "staff", goOn: leaveTo, home: toStaff() });
  const signIn = createStaffSignIn({ signIn: live, signedIn: wayIn.begin });
  const isChecking = (): boolean => signIn.state().status === "checking";
  const problem = (): string | undefined => {
    const state = signIn.state();
    const words = { ...signInWhyText().problem, ...staffSignInText().problem };
    return state.status === "open" && state.problem ? words[state.problem] : undefined;
  };
  return (
    <Show when={!wayIn.isIn() || isChecking()} fallback={<Loading />}>
      <Form onSubmit={() => void signIn.enter(user(), password())}>
        <Page
          title={staffSignInText().title}
          lead={staffSignInText().lead}
          bar={
            <Button kind="primary" type="submit" wide busy={isChecking()}>
              {isChecking() ? staffSignInText().checking : staffSignInText().enter}
            </Button>
          }
        >
          <WhySignIn />
          <Field label={staffSignInText().user} autocomplete="username" verbatim value={user()} onInput={setUser} />
          <Field
            label={staffSignInText().password}
            type="password"
            autocomplete="current-password"
            problem={problem()}
            value={password()}
            onInput={setPassword}
          />
          <p>
            <a href="/" rel="external">
              {staffSignInText().patient}
            </a>
          </p>
        </Page>
      </Form>
    </Show>
  );
};
