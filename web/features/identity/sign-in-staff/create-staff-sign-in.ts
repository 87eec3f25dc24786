import { type Accessor, createSignal } from "solid-js";
import type { PasswordAnswer, Tokens } from "../../../session/cognito-client.ts";

/** Where a sign-in by password stands. */
export type StaffSignInState =
  | { status: "open"; problem?: Exclude<PasswordAnswer["kind"], "signed-in"> }
  | { status: "checking" };

type Deps = {
  signIn: (user: string, password: string) => Promise<PasswordAnswer>;
  signedIn: (tokens: Tokens) => void;
};

/** A sign-in by user name and password; a user name is the same in capitals. */
export const createStaffSignIn = (
  deps: Deps,
): { state: Accessor<StaffSignInState>; enter: (user: string, password: string) => Promise<void> } => {
  const [state, setState] = createSignal<StaffSignInState>({ status: "open" });
  const enter = async (user: string, password: string): Promise<void> => {
    if (state().status === "checking") return;
    setState({ status: "checking" });
    const answer = await deps.signIn(user.trim().toLowerCase(), password);
    if (answer.kind === "signed-in") return deps.signedIn(answer.tokens);
    setState({ status: "open", problem: answer.kind });
  };
  return { state, enter };
};
