import { useNavigate } from "@solidjs/router";
import { createResource, createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { getHousehold } from "../../../../shared/api/people/get-household.ts";
import { toAddMember } from "../../../addresses/people/to-add-member.ts";
import { call } from "../../../api/call.ts";
import { Loading } from "../../../load/loading.tsx";
import { createWayIn } from "../../../parts/sign-in/create-way-in.ts";
import { whileHere } from "../../../screens/while-here.ts";
import type { CodeAnswer, CodeRequest } from "../../../session/cognito-client.ts";
import { session } from "../../../session/session.ts";
import { isLocal, signInClient } from "../../../session/sign-in.ts";
import { CodeStep } from "./code-step.tsx";
import { createSignIn, type SignInState } from "./create-sign-in.ts";
import { PhoneStep } from "./phone-step.tsx";

const offline = { kind: "offline" } as const;

const live = {
  requestCode: async (phone: string): Promise<CodeRequest> =>
    signInClient("people").then(
      (client) => client.requestCode(phone),
      () => offline,
    ),
  answerCode: async (...answer: Parameters<Awaited<ReturnType<typeof signInClient>>["answerCode"]>) =>
    signInClient("people").then(
      (client): Promise<CodeAnswer> => client.answerCode(...answer),
      () => offline,
    ),
};

/** Whether the person has already said who they are; without an answer it is asked later. */
const isKnown = async (): Promise<boolean> =>
  call(getHousehold, {}).then(
    ({ members }) => members.length > 0,
    () => true,
  );

const at = <S extends SignInState["status"]>(
  state: SignInState,
  status: S,
): Extract<SignInState, { status: S }> | undefined =>
  state.status === status ? (state as Extract<SignInState, { status: S }>) : undefined;

/** Signing in with a phone and the code it receives. */
export const SignIn = (): JSX.Element => {
  const navigate = useNavigate();
  const [phone, setPhone] = createSignal("");
  const [local] = createResource(() => isLocal().catch(() => false));
  const leaveTo = whileHere((path: string) => navigate(path, { replace: true }));
  const goOn = async (path: string): Promise<void> => {
    const next = (await isKnown()) ? path : toAddMember({ kembali: path });
    // An old sign-in may turn out to have ended: then they are asked after all.
    if (session.person()) leaveTo(next);
  };
  const wayIn = createWayIn({ pool: "people", goOn: (path) => void goOn(path) });
  const signIn = createSignIn({ ...live, signedIn: wayIn.begin });
  return (
    <Switch>
      <Match when={at(signIn.state(), "phone")}>
        {(state) => (
          <Show when={!wayIn.isIn()} fallback={<Loading />}>
            <PhoneStep
              state={state()}
              phone={phone()}
              onPhone={setPhone}
              onSend={() => void signIn.sendCode(phone())}
            />
          </Show>
        )}
      </Match>
      <Match when={at(signIn.state(), "code")}>
        {(state) => (
          <CodeStep
            state={state()}
            isLocal={local.latest ?? false}
            onEnter={(code) => void signIn.enterCode(code)}
            onAgain={() => void signIn.sendAgain()}
            onOther={signIn.otherNumber}
          />
        )}
      </Match>
    </Switch>
  );
};
